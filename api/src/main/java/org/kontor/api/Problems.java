package org.kontor.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kontor.BusinessException;

/** Finds out what an exception means for the caller of the API, in the caller's language. */
final class Problems {
    private static final int MOST_CAUSES = 30;
    // No mistake of the caller, though a rule says it.
    private static final Set<String> OURS = Set.of("documents.damaged");
    private static final Set<String> CONFLICTS = Set.of(
            "invoice.alreadyCancelled",
            "invoice.billedMeanwhile",
            "limits.memberMoneyReached",
            "limits.memberUnitsReached",
            "contract.movedOn",
            "jobs.clockIsReal",
            "jobs.dateHasPassed",
            "matching.alreadyAllocated",
            "matching.proposalOutdated",
            "payments.fileNotHandedOver",
            "payments.runNotInState",
            "run.alreadyOpen",
            "run.notDrafted",
            "usage.inDraft",
            "usage.keyReused",
            "usage.notOpen");

    private final ProblemTexts texts;
    private final String requestId;

    Problems(ProblemTexts texts, String requestId) {
        this.texts = texts;
        this.requestId = requestId;
    }

    Problem of(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        return causes.stream()
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .or(() -> causes.stream()
                        .flatMap(cause -> refusedByContainer(cause).stream())
                        .findFirst())
                .orElseGet(() -> incident(thrown));
    }

    /** A problem of the kind with its general text. */
    Problem of(ProblemKind kind) {
        return of(kind, texts.of(kind.name() + ".detail"));
    }

    private Problem of(ProblemKind kind, String detail) {
        return new Problem(
                kind.type(),
                texts.of(kind.name() + ".title"),
                kind.status(),
                detail,
                "urn:kontor:request:" + requestId,
                null,
                null,
                List.of());
    }

    private Optional<Problem> known(Throwable cause) {
        if (cause instanceof BadInput bad) {
            return Optional.of(input(bad.told(texts)));
        }
        if (cause instanceof JsonProcessingException unreadable) {
            return Optional.of(input(new Problem.Field(path(unreadable), texts.of("input.json"))));
        }
        if (cause instanceof BusinessException refused) {
            return Optional.of(refused(refused));
        }
        if (cause instanceof NotYet) {
            return Optional.of(of(ProblemKind.NOT_YET));
        }
        if (cause instanceof EJBAccessException) {
            return Optional.of(of(ProblemKind.FORBIDDEN));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(of(ProblemKind.CONFLICT));
        }
        return isAway(cause)
                ? Optional.of(of(ProblemKind.AWAY).withIncident(Incident.warn(cause, requestId)))
                : Optional.empty();
    }

    private Problem refused(BusinessException refused) {
        String detail = texts.of(refused);
        Problem problem = of(kindOf(refused), detail).withKey(refused.key());
        if (!refused.field().isEmpty()) {
            problem = problem.withErrors(List.of(new Problem.Field(refused.field(), detail)));
        }
        return problem.status() == ProblemKind.INCIDENT.status()
                ? problem.withIncident(Incident.log(refused, requestId))
                : problem;
    }

    private Problem input(Problem.Field field) {
        return of(ProblemKind.INPUT).withErrors(List.of(field));
    }

    private Optional<Problem> refusedByContainer(Throwable cause) {
        return cause instanceof WebApplicationException web
                ? Optional.of(ProblemKind.ofStatus(web.getResponse().getStatus()))
                        .filter(kind -> kind != ProblemKind.INCIDENT)
                        .map(this::of)
                : Optional.empty();
    }

    private Problem incident(Throwable thrown) {
        return of(ProblemKind.INCIDENT).withIncident(Incident.log(thrown, requestId));
    }

    private static ProblemKind kindOf(BusinessException refused) {
        String key = refused.key().toLowerCase(Locale.ROOT);
        if (key.endsWith("unknown") || key.endsWith("notfound")) {
            return ProblemKind.MISSING;
        }
        if (OURS.contains(refused.key())) {
            return ProblemKind.INCIDENT;
        }
        return CONFLICTS.contains(refused.key()) ? ProblemKind.CONFLICT : ProblemKind.REFUSED;
    }

    /** SQL states of class 08 are lost connections (ISO 9075); the pool wraps its own complaint. */
    private static boolean isAway(Throwable cause) {
        return cause instanceof ResourceException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("08");
    }

    /** Where in the document: {@code lines[2].quantity}; "body" if it is no JSON at all. */
    private static String path(JsonProcessingException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return "body";
        }
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        }
        return path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }

    /** The innermost first: what wraps it was added by somebody who knew less. */
    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && causes.size() < MOST_CAUSES; cause = cause.getCause()) {
            causes.add(0, cause);
        }
        return causes;
    }
}
