package org.kontor.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.testing.RealStack;

/** The API as other software calls it: over HTTP, with real tokens. */
final class Rest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final RealStack stack = RealStack.running();
    private final Map<String, String> headers = new TreeMap<>();

    static Rest as(String user) {
        Rest rest = new Rest();
        return rest.with("Authorization", "Bearer " + rest.stack.token(user));
    }

    static Rest withoutToken() {
        return new Rest();
    }

    Rest with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Answer get(String path) {
        return send(request("/api/v1/" + path).GET());
    }

    Answer delete(String path) {
        return send(request("/api/v1/" + path).DELETE());
    }

    Answer put(String path, String json) {
        return send(request("/api/v1/" + path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer post(String path, String json) {
        return send(request("/api/v1/" + path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** By the name of the method; without a body if there is no text. */
    Answer call(String method, String path, String json) {
        HttpRequest.Builder request = request("/api/v1/" + path);
        if (json.isEmpty()) {
            return send(request.method(method, HttpRequest.BodyPublishers.noBody()));
        }
        return send(request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Of any address of the server, as {@code /openapi}. */
    Answer getPlain(String path) {
        return send(request(path).GET());
    }

    /** Of the management port. */
    Answer getManagement(String path) {
        return send(
                HttpRequest.newBuilder(URI.create(stack.managementUrl() + path)).GET());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.url() + path));
        headers.forEach(request::header);
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the server said. */
    record Answer(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
        }
    }
}
