package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Collection runs by API: the demo collects every day, and its files never change. */
class CollectionRunsIT {
    private final Rest sabine = Rest.as("sabine");

    private JsonNode handedOver() {
        return sabine.get("collection-runs?state=BOOKED").json().path("items").path(0);
    }

    @Test
    void showsWhatTheDemoCollected() {
        JsonNode run = handedOver();
        long id = run.path("id").asLong();
        assertThat(run.path("name").asText()).isEqualTo("SL" + id);
        assertThat(sabine.get("collection-runs/" + id).json()).isEqualTo(run);
        JsonNode debits = sabine.get("collection-runs/" + id + "/debits").json();
        assertThat(debits.path("total").asLong()).isEqualTo(run.path("debits").asLong());
        assertThat(sabine.get("collection-runs/" + id + "/left-out").status()).isEqualTo(200);
    }

    @Test
    void givesTheVeryFileAgainAndTellsItsHash() {
        JsonNode run = handedOver();
        String file = "collection-runs/" + run.path("id").asLong() + "/file";
        Rest.Answer first = sabine.with("Accept", "application/xml").get(file);
        Rest.Answer again = Rest.as("sabine").with("Accept", "application/xml").get(file);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text()).contains("pain.008.001.08").isEqualTo(again.text());
        assertThat(first.header("ETag")).contains(run.path("sha256").asText());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(sabine.get("collection-runs/999999999").status()).isEqualTo(404);
        JsonNode run = handedOver();
        String release = "collection-runs/" + run.path("id").asLong() + "/release";
        assertThat(sabine.post(release, "").status()).as("without a key").isEqualTo(400);
        Rest.Answer second = Rest.as("sabine")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(release, "");
        assertThat(second.status()).isEqualTo(409);
        String far = LocalDate.parse(
                        Rest.as("sabine").get("clock").json().path("date").asText())
                .plusDays(20)
                .toString();
        Rest.Answer ahead = Rest.as("sabine")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        "collection-runs",
                        "{\"seller\": " + run.path("seller").path("id").asLong() + ", \"through\": \"" + far + "\"}");
        assertThat(ahead.status()).isEqualTo(422);
        assertThat(ahead.json().path("key").asText()).isEqualTo("payments.collectionTooFarAhead");
    }

    @Test
    void isForStaffOnly() {
        assertThat(Rest.as("jana").get("collection-runs").status()).isEqualTo(403);
    }
}
