package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Use recorded by other software: once by its key, and a thousand records a second. */
class UsageRestIT {
    @Test
    void recordsOnceAndTellsWhatIsLeft() {
        JsonNode contract = janas();
        String record = record(contract, "api-" + UUID.randomUUID(), 30);
        Rest.Answer first = sending().post("usage", record);
        Rest.Answer again = sending().post("usage", record);
        Rest.Answer other = sending().post("usage", record.replace("\"units\": 30", "\"units\": 31"));

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).as(other.text()).isEqualTo(409);
        Rest.Answer list = Rest.as("sabine")
                .get("usage?limit=200&contractId=" + contract.path("id").asLong());
        assertThat(list.json().path("items").findValuesAsText("id"))
                .contains(first.json().path("ids").path(0).asText());
        Rest.Answer left = Rest.as("sabine")
                .get("usage/left?contractId=" + contract.path("id").asLong());
        assertThat(left.json().findValuesAsText("source")).contains("ALLOWANCE");
    }

    @Test
    void tellsWhoUsedWhatAndRefusesWhatALimitForbids() {
        JsonNode contract = StreamSupport.stream(
                        Rest.as("sabine")
                                .get("contracts?q=Lindenblatt")
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(known -> Rest.as("sabine")
                        .get("usage/left?contractId=" + known.path("id").asLong())
                        .json()
                        .findValuesAsText("product")
                        .contains("RAUM"))
                .findFirst()
                .orElseThrow();
        long account = contract.path("account").path("id").asLong();
        JsonNode member = Rest.as("sabine")
                .get("accounts/" + account + "/members")
                .json()
                .path("items")
                .path(2);
        String who = member.path("id").asText();
        String today = Rest.as("sabine").get("clock").json().path("date").asText();
        String limit = "{\"member\": " + who + ", \"product\": \"RAUM\", \"units\": 60, \"action\": \"BLOCK\","
                + " \"reason\": \"Wunsch\"}";
        Rest.Answer agreed = sending().post("usage/limits", limit);
        assertThat(agreed.status()).as(agreed.text()).isEqualTo(201);
        String use =
                "{\"contract\": \"" + contract.path("number").asText() + "\", \"product\": \"RAUM\", \"usedAt\": \""
                        + today + "T08:00:00\", \"units\": 100000, \"member\": " + who + "}";
        Rest.Answer refused = sending().post("usage/orders", use);
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.json().path("errors").findValuesAsText("name")).containsExactly("units");
        Rest.Answer kept = sending().post("usage", use.replace("100000", "61"));
        assertThat(kept.json().path("warnings").findValuesAsText("rung")).contains("BEYOND");
        assertThat(sending()
                        .post("usage", use.replace("\"member\": " + who, "\"member\": 999999999"))
                        .status())
                .isEqualTo(422);
        Rest.Answer used = Rest.as("sabine").get("usage/members?limit=200&accountId=" + account + "&member=" + who);
        assertThat(used.json().path("items").findValuesAsText("member"))
                .isNotEmpty()
                .containsOnly(who);
        assertThat(Rest.as("jana").get("usage/members?accountId=" + account).status())
                .isIn(403, 404, 422);
    }

    @Test
    void refusesWhatIsNotAsDescribed() {
        JsonNode contract = janas();
        String record = record(contract, "", 30);
        assertThat(sending()
                        .post("usage", record.replace("RAUM", "NICHTS"))
                        .json()
                        .path("key")
                        .asText())
                .isEqualTo("usage.noMeteredLine");
        assertThat(sending().post("usage", record.replace("30", "0")).status()).isEqualTo(422);
        assertThat(sending()
                        .post("usage", record.replace("\"usedAt\"", "\"when\""))
                        .status())
                .isEqualTo(400);
        assertThat(Rest.as("jana")
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("usage", record)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void takesAThousandInOneRequest() {
        JsonNode contract = janas();
        String run = UUID.randomUUID().toString();
        sending().post("usage/batch", batch(contract, run + "-warm"));
        long start = System.nanoTime();
        Rest.Answer answer = sending().post("usage/batch", batch(contract, run));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("usage: 1000 records by API in %.3f s%n", seconds);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("ids")).hasSize(1000);
    }

    private static JsonNode janas() {
        return Rest.as("sabine").get("contracts?q=Jana").json().path("items").path(0);
    }

    private static String batch(JsonNode contract, String run) {
        return IntStream.range(0, 1000)
                .mapToObj(i -> record(contract, run + "/" + i, 1))
                .collect(Collectors.joining(",", "{\"records\": [", "]}"));
    }

    private static String record(JsonNode contract, String key, int units) {
        return "{\"contract\": \"%s\", \"product\": \"RAUM\", \"usedAt\": \"%sT10:00:00\", \"units\": %d, \"key\": \"%s\"}"
                .formatted(
                        contract.path("number").asText(),
                        contract.path("startOn").asText(),
                        units,
                        key);
    }

    private static Rest sending() {
        return Rest.as("sabine").with("Idempotency-Key", UUID.randomUUID().toString());
    }
}
