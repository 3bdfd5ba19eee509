package org.kontor.rest;

import java.time.LocalDate;
import java.util.UUID;

/** Contracts signed by API, for tests by clicks. */
public final class Contracted {
    private static final String ORDER = """
            {"account": %d, "location": %d, "startOn": "%s", "pauseDaysAYear": 60,
              "lines": [{"product": %d, "quantity": 1}, {"product": %d, "quantity": 1}]}""";

    private Contracted() {}

    /** A flexible desk, which includes two hours a month, and the room that they are for. */
    public static String deskWithRoom(long account, LocalDate start) {
        Rest sabine = Rest.as("sabine");
        long location = sabine.get("locations").json().path(0).path("id").asLong();
        String order = ORDER.formatted(account, location, start, product("FLEX"), product("RAUM"));
        Rest.Answer signed = Rest.as("sabine")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("contracts", order);
        return signed.json().path("id").asText();
    }

    private static long product(String code) {
        return Rest.as("sabine")
                .get("products?q=" + code)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asLong();
    }
}
