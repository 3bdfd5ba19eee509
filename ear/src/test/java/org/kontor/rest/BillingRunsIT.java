package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Billing runs by API: a request that arrives twice has its effect once. */
class BillingRunsIT {
    private final JsonNode location = Rest.as("sabine").get("locations").json().path(0);
    private final long seller = location.path("seller").path("id").asLong();
    private final String today =
            Rest.as("sabine").get("clock").json().path("date").asText();

    @Test
    void startsOnceHoweverOftenItIsAsked() {
        String key = UUID.randomUUID().toString();
        Rest.Answer first = sending(key).post("billing-runs", body(today));
        Rest.Answer second = sending(key).post("billing-runs", body(today));
        long run = first.json().path("id").asLong();

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).endsWith("/api/v1/billing-runs/" + run);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        refusesAnotherRequestUnder(key);
        refusesASecondRun();
        finish(run);
    }

    private void refusesAnotherRequestUnder(String key) {
        Rest.Answer other = sending(key).post("billing-runs", body("2000-01-01"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("key").asText()).isEqualTo("persistence.idempotencyKeyReused");
    }

    private void refusesASecondRun() {
        Rest.Answer second = sending(UUID.randomUUID().toString()).post("billing-runs", body(today));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("key").asText()).isEqualTo("run.alreadyOpen");
    }

    private void finish(long run) {
        awaitState(run, "DRAFTED");
        leaveOutAndTakeInAgain(run);
        assertThat(Rest.as("sabine").get("billing-runs/" + run + "/drafts").status())
                .isEqualTo(200);
        assertThat(sending(UUID.randomUUID().toString())
                        .post("billing-runs/" + run + "/issue", "")
                        .status())
                .isEqualTo(202);
        awaitState(run, "DONE");
    }

    private static void leaveOutAndTakeInAgain(long run) {
        Rest sabine = Rest.as("sabine");
        String drafts = "billing-runs/" + run + "/drafts?limit=200";
        for (JsonNode draft : sabine.get(drafts).json().path("items")) {
            String leftOut = "drafts/" + draft.path("id").asLong() + "/left-out";
            assertThat(sabine.put(leftOut, "{\"kind\": \"EXCLUDED\"}").status()).isEqualTo(422);
            assertThat(sabine.put(leftOut, "{\"kind\": \"HELD\"}").status()).isEqualTo(204);
            assertThat(sabine.get(drafts).text()).contains("\"leftOut\":\"HELD\"");
            assertThat(sabine.delete(leftOut).status()).isEqualTo(204);
        }
        assertThat(sabine.get(drafts).text()).doesNotContain("HELD");
        assertThat(sabine.delete("drafts/1/left-out").status()).isEqualTo(404);
    }

    private static void awaitState(long run, String state) {
        Rest sabine = Rest.as("sabine");
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> sabine.get("billing-runs/" + run)
                        .json()
                        .path("state")
                        .asText()
                        .equals(state));
    }

    @Test
    void wantsAKeyForEveryChange() {
        Rest.Answer answer = Rest.as("sabine").post("billing-runs", body(today));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("name").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void letsAuditorsChangeNothing() {
        Rest.Answer answer = Rest.as("rita")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("billing-runs", body(today));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void refusesARunTooFarAhead() {
        assertThat(sending(UUID.randomUUID().toString())
                        .post("billing-runs", body("2099-01-01"))
                        .status())
                .isEqualTo(422);
    }

    private Rest sending(String key) {
        return Rest.as("sabine").with("Idempotency-Key", key);
    }

    private String body(String through) {
        return "{\"seller\": " + seller + ", \"through\": \"" + through + "\"}";
    }
}
