package org.kontor.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the description of the API tells that can be called: an operation that is added is asked too. */
final class Operations {
    private Operations() {}

    /**
     * @param path as described, with what is to be filled in in braces
     */
    record Operation(String method, String path) {
        /** With that id in every place, and as every account and contract that can be asked for. */
        Rest.Answer ask(Rest rest, String id) {
            String filled = path.replaceAll("\\{[^}]*}", id);
            return rest.with("Idempotency-Key", UUID.randomUUID().toString())
                    .call(method, filled + "?accountId=" + id + "&account=" + id + "&contractId=" + id, "");
        }

        Rest.Answer write(Rest rest, String id, String json) {
            return rest.with("Idempotency-Key", UUID.randomUUID().toString())
                    .call(method, path.replaceAll("\\{[^}]*}", id), json);
        }
    }

    static List<Operation> reads() {
        return all().stream()
                .filter(operation -> operation.method().equals("GET"))
                .toList();
    }

    static List<Operation> writes() {
        return all().stream()
                .filter(operation -> !operation.method().equals("GET"))
                .toList();
    }

    private static List<Operation> all() {
        JsonNode paths =
                Rest.withoutToken().getPlain("/openapi?format=JSON").json().path("paths");
        List<Operation> all = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getValue().has("responses")) {
                        all.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().replace("/api/v1/", "")));
                    }
                }));
        return all;
    }
}
