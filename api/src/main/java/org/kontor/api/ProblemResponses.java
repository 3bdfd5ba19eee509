package org.kontor.api;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to every described operation the problems that any of them can answer with. */
public class ProblemResponses implements OASFilter {
    static final String BAD_INPUT = "BadInput";
    static final String NO_TOKEN = "NoToken";
    static final String NOT_ALLOWED = "NotAllowed";
    static final String MISSING = "Missing";
    static final String REFUSED = "Refused";
    static final String INCIDENT = "Incident";

    @Override
    public Operation filterOperation(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        add(operation, "401", NO_TOKEN);
        add(operation, "403", NOT_ALLOWED);
        add(operation, "500", INCIDENT);
        if (!parameters.isEmpty() || operation.getRequestBody() != null) {
            add(operation, "400", BAD_INPUT);
        }
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            add(operation, "404", MISSING);
        }
        if (operation.getRequestBody() != null || parameters.stream().anyMatch(ProblemResponses::isKey)) {
            add(operation, "409", REFUSED);
            add(operation, "422", REFUSED);
        }
        return operation;
    }

    private static boolean isKey(Parameter parameter) {
        return Idempotency.HEADER.equals(parameter.getName());
    }

    /** The list of nothing in particular, which the lists of something were made from. */
    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getComponents().removeSchema(Listed.class.getSimpleName());
    }

    private static void add(Operation operation, String status, String name) {
        APIResponses responses = operation.getResponses();
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        }
    }
}
