package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Invoices taken back by API: once, however often it is asked. */
class CorrectionsIT {
    @Test
    void cancelsOnceUnderAKeyAndRefusesAnotherTime() {
        long invoice = anInvoice();
        String key = UUID.randomUUID().toString();
        String body = "{\"reason\": \"Wrong recipient\"}";
        Rest.Answer first = sending(key).post("invoices/" + invoice + "/cancellation", body);
        Rest.Answer same = sending(key).post("invoices/" + invoice + "/cancellation", body);
        Rest.Answer other = sending(UUID.randomUUID().toString()).post("invoices/" + invoice + "/cancellation", body);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().path("invoice").path("kind").asText()).isEqualTo("CANCELLATION");
        assertThat(first.header("Location"))
                .endsWith("/api/v1/invoices/"
                        + first.json().path("invoice").path("id").asLong());
        assertThat(same.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().path("key").asText()).isEqualTo("invoice.alreadyCancelled");
        JsonNode cancelled = Rest.as("sabine").get("invoices/" + invoice).json();
        assertThat(cancelled.path("standing").asText()).isEqualTo("CANCELLED");
        assertThat(cancelled.path("takenBackBy").path(0).asText())
                .isEqualTo(first.json().path("invoice").path("number").asText());
    }

    @Test
    void correctsALineAndNoMoreThanItHas() {
        long invoice = anInvoice();
        Rest.Answer correction = sending(UUID.randomUUID().toString())
                .post("invoices/" + invoice + "/correction", body("\"amount\": \"1.00\""));
        Rest.Answer tooMuch = sending(UUID.randomUUID().toString())
                .post("invoices/" + invoice + "/correction", body("\"amount\": \"100000.00\""));
        Rest.Answer both = sending(UUID.randomUUID().toString())
                .post("invoices/" + invoice + "/correction", body("\"amount\": \"1.00\", \"days\": 1"));

        assertThat(correction.status()).as(correction.text()).isEqualTo(201);
        assertThat(correction.json().path("invoice").path("net").asText()).isEqualTo("-1.00");
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.json().path("key").asText()).isEqualTo("invoice.tooMuchTakenBack");
        assertThat(both.status()).isEqualTo(400);
    }

    @Test
    void isNotForAuditorsAndMembers() {
        long invoice = anInvoice();
        for (String user : new String[] {"rita", "jana"}) {
            Rest.Answer answer = Rest.as(user)
                    .with("Idempotency-Key", UUID.randomUUID().toString())
                    .post("invoices/" + invoice + "/cancellation", "{\"reason\": \"No\"}");
            assertThat(answer.status()).as(user).isEqualTo(403);
        }
    }

    /** One that nothing took back. */
    private static long anInvoice() {
        Rest sabine = Rest.as("sabine");
        for (JsonNode row : sabine.get("invoices?limit=100").json().path("items")) {
            JsonNode invoice = sabine.get("invoices/" + row.path("id").asLong()).json();
            boolean inForce = invoice.path("standing").asText().equals("IN_FORCE");
            if (inForce && row.path("kind").asText().equals("INVOICE")) {
                return row.path("id").asLong();
            }
        }
        throw new IllegalStateException("Every invoice was taken back");
    }

    private static String body(String what) {
        return "{\"reason\": \"Heating\", \"lines\": [{\"line\": 1, " + what + "}]}";
    }

    private static Rest sending(String key) {
        return Rest.as("sabine").with("Idempotency-Key", key);
    }
}
