package org.kontor.web.errors;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.resource.ResourceException;
import java.io.FileNotFoundException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kontor.BusinessException;
import org.kontor.persistence.TooManyCalls;
import org.primefaces.csp.CspException;

/** An exception with its causes, and what it means. */
record Failure(FailureKind kind, Throwable cause) {
    private static final int MOST_CAUSES = 30;

    static Failure of(Throwable thrown) {
        return causes(thrown).stream()
                .map(cause -> new Failure(kindOf(cause), cause))
                .filter(failure -> failure.kind != FailureKind.INCIDENT)
                .findFirst()
                .orElse(new Failure(FailureKind.INCIDENT, thrown));
    }

    private static FailureKind kindOf(Throwable cause) {
        if (cause instanceof BusinessException refused) {
            return kindOf(refused);
        }
        if (cause instanceof MissingException || cause instanceof FileNotFoundException) {
            return FailureKind.MISSING;
        }
        if (cause instanceof EJBAccessException) {
            return FailureKind.FORBIDDEN;
        }
        // A form without the mark of a page is no form of ours, or one of a page that is gone.
        if (cause instanceof ViewExpiredException || cause instanceof CspException) {
            return FailureKind.EXPIRED;
        }
        return isAway(cause) ? FailureKind.AWAY : FailureKind.INCIDENT;
    }

    private static FailureKind kindOf(BusinessException refused) {
        if (refused instanceof TooManyCalls) {
            return FailureKind.BUSY;
        }
        String fact = refused.key().substring(refused.key().lastIndexOf('.') + 1);
        boolean missing = fact.equals("unknown") || fact.startsWith("noSuch");
        return missing ? FailureKind.MISSING : FailureKind.REFUSED;
    }

    /** SQL states of class 08 are lost connections (ISO 9075); the pool wraps its own complaint. */
    private static boolean isAway(Throwable cause) {
        return cause instanceof ResourceException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("08");
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && causes.size() < MOST_CAUSES; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
