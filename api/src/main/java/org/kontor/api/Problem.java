package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every failed request is answered with (RFC 9457). Holds nothing of the inner life of the server. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Why a request failed (RFC 9457)")
record Problem(
        @Schema(description = "The kind of problem, stable for programs", examples = "urn:kontor:problem:input")
        String type,

        @Schema(description = "The kind of problem in words")
        String title,

        @Schema(description = "The HTTP status", examples = "400")
        int status,

        @Schema(description = "What is wrong this time") String detail,

        @Schema(description = "Names this one request; its id is in the log")
        String instance,

        @Schema(description = "The rule that said no, stable for programs; only if a rule did")
        String key,

        @Schema(description = "Number under which the log holds the cause; only with 500 and 503")
        String incident,

        @Schema(description = "What is wrong where; only if it is about single values")
        List<Field> errors) {
    static final String MEDIA_TYPE = "application/problem+json";

    /** One part of the request that is wrong. */
    @Schema(name = "ProblemField", description = "One part of the request that is wrong")
    record Field(
            @Schema(description = "Name of the parameter, header or JSON member", examples = "limit")
            String name,

            @Schema(description = "What is expected") String detail) {}

    Problem withKey(String rule) {
        return new Problem(type, title, status, detail, instance, rule, incident, errors);
    }

    Problem withIncident(String number) {
        return new Problem(type, title, status, detail, instance, key, number, errors);
    }

    Problem withErrors(List<Field> fields) {
        return new Problem(type, title, status, detail, instance, key, incident, fields);
    }
}
