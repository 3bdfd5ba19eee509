package org.kontor.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** A billing run, driven as the operator's other software would. */
public final class RunByApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final RealStack stack;
    private final String url;

    public RunByApi(RealStack stack) {
        this(stack, stack.url());
    }

    /** By one node of several. */
    public RunByApi(RealStack stack, String url) {
        this.stack = stack;
        this.url = url;
    }

    public long start(long seller, LocalDate through) throws IOException, InterruptedException {
        String body = "{\"seller\": %d, \"through\": \"%s\"}".formatted(seller, through);
        return post("", body).get("id").asLong();
    }

    public void issue(long run) throws IOException, InterruptedException {
        post("/" + run + "/issue", "");
    }

    public String state(long run) throws IOException, InterruptedException {
        return send(request("/" + run).build()).get("state").asText();
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/api/v1/billing-runs" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + stack.token("sabine"));
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
