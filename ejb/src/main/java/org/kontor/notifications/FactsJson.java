package org.kontor.notifications;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values of a message's template as the outbox stores them. */
final class FactsJson {
    // Made once: Json looks for its provider at every call.
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private FactsJson() {}

    static String write(Map<String, String> facts) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        new TreeMap<>(facts).forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject json = reader.readObject();
            return json.keySet().stream().collect(Collectors.toMap(key -> key, json::getString));
        }
    }
}
