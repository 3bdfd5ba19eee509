package org.kontor.api;

import java.util.Locale;

/** The kinds of problems, by what the caller can do about them. */
enum ProblemKind {
    /** The request is not as described. */
    INPUT(400),
    TOKEN(401),
    /** Not in this role. */
    FORBIDDEN(403),
    MISSING(404),
    /** A job is making it. */
    NOT_YET(404),
    METHOD(405),
    /** No such representation. */
    ACCEPT(406),
    /** The state of things does not allow it now. */
    CONFLICT(409),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    /** A rule of the business said no. */
    REFUSED(422),
    /** Our mistake; it is in the log. */
    INCIDENT(500),
    /** The database does not answer; it comes back by itself. */
    AWAY(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Stable for programs. */
    String type() {
        return "urn:kontor:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Other statuses of the container count as bad input below 500 and as an incident from there on. */
    static ProblemKind ofStatus(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status < INCIDENT.status ? INPUT : INCIDENT;
    }
}
