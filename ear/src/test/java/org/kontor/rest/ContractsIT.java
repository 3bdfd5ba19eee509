package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contracts signed, previewed, amended and kept by API: once, however often it is asked. */
class ContractsIT {
    private static final String CONTRACTS = "contracts";

    @Test
    void signsOnceUnderAKeyWhatWasPreviewed() {
        String order = order(today().plusMonths(1).withDayOfMonth(1));
        Rest.Answer preview = Rest.as("sabine").post(CONTRACTS + "/preview", order);
        String key = UUID.randomUUID().toString();
        Rest.Answer first = sending("sabine", key).post(CONTRACTS, order);
        Rest.Answer same = sending("sabine", key).post(CONTRACTS, order);

        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().path("gross").asText()).matches("\\d+\\.\\d{2}");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.header("Location"))
                .endsWith("/api/v1/contracts/" + first.json().path("id").asLong());
        assertThat(same.json()).isEqualTo(first.json());
    }

    @Test
    void amendsWhatTheCallerHasSeen() {
        LocalDate next = today().plusMonths(1).withDayOfMonth(1);
        JsonNode contract =
                sending("sabine", key()).post(CONTRACTS, order(next)).json();
        String amendments = CONTRACTS + "/" + contract.path("id").asLong() + "/amendments";
        long line = contract.path("lines").path(0).path("id").asLong();
        String two = "{\"kind\": \"QUANTITY\", \"seen\": 0, \"line\": %d, \"quantity\": 2, \"effective\": \"%s\"}"
                .formatted(line, next);

        Rest.Answer preview = Rest.as("sabine").post(amendments + "/preview", two);
        Rest.Answer first = sending("sabine", key()).post(amendments, two);
        Rest.Answer late = sending("sabine", key()).post(amendments, two);

        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().path("allowed").asBoolean()).isTrue();
        assertThat(preview.json().path("next").path("difference").asText()).matches("\\d+\\.\\d{2}");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().path("amendments").asInt()).isOne();
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("key").asText()).isEqualTo("contract.movedOn");
    }

    @Test
    void pausesCancelsAndUndoes() {
        LocalDate next = today().plusMonths(1).withDayOfMonth(1);
        long contract = sending("sabine", key())
                .post(CONTRACTS, order(next))
                .json()
                .path("id")
                .asLong();
        String amendments = CONTRACTS + "/" + contract + "/amendments";
        String last = next.plusMonths(2).minusDays(1).toString();
        JsonNode cancelled = sending("sabine", key())
                .post(amendments, "{\"kind\": \"CANCELLATION\", \"seen\": 0, \"last\": \"" + last + "\"}")
                .json();
        JsonNode undone = sending("sabine", key())
                .post(amendments, "{\"kind\": \"CANCELLATION_UNDONE\", \"seen\": 1}")
                .json();
        JsonNode paused = sending("sabine", key())
                .post(
                        amendments,
                        "{\"kind\": \"PAUSE\", \"seen\": 2, \"effective\": \"%s\", \"last\": \"%s\"}"
                                .formatted(next.plusDays(3), next.plusDays(13)))
                .json();

        assertThat(cancelled.path("changes").path(0).path("kind").asText()).isEqualTo("CANCELLATION");
        assertThat(undone.path("changes").path(1).path("amendment").asInt()).isEqualTo(2);
        assertThat(paused.path("changes").path(2).path("kind").asText()).isEqualTo("PAUSE");
    }

    @Test
    void namesWhatIsWrong() {
        long contract = sending("sabine", key())
                .post(CONTRACTS, order(today()))
                .json()
                .path("id")
                .asLong();
        String amendments = CONTRACTS + "/" + contract + "/amendments";
        Rest.Answer missing = sending("sabine", key()).post(amendments, "{\"kind\": \"RESUME\", \"seen\": 0}");
        Rest.Answer early = sending("sabine", key())
                .post(amendments, "{\"kind\": \"CANCELLATION\", \"seen\": 0, \"last\": \"" + today() + "\"}");
        Rest.Answer keyless = Rest.as("sabine").post(amendments, "{\"kind\": \"CANCELLATION_UNDONE\", \"seen\": 0}");

        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.json().path("errors").path(0).path("name").asText()).isEqualTo("effective");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.json().path("errors").path(0).path("name").asText()).isEqualTo("last");
        assertThat(keyless.status()).isEqualTo(400);
    }

    @Test
    void membersJoinAndLeaveOnceUnderAKey() {
        LocalDate next = today().plusMonths(1).withDayOfMonth(1);
        JsonNode contract =
                sending("sabine", key()).post(CONTRACTS, order(next)).json();
        long id = contract.path("id").asLong();
        String team = "accounts/" + contract.path("account").path("id").asLong() + "/members";
        String name = "Anna " + UUID.randomUUID();
        long product = Rest.as("sabine")
                .get("products?q=TEAM")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asLong();
        String join =
                "{\"kind\": \"JOIN\", \"name\": \"%s\", \"costCentre\": \"Labor\", \"contract\": %d, \"product\": %d, \"effective\": \"%s\"}"
                        .formatted(name, id, product, next);

        Rest.Answer told = Rest.as("sabine").post(team + "/preview", join);
        String key = key();
        Rest.Answer joined = sending("sabine", key).post(team, join);
        Rest.Answer again = sending("sabine", key).post(team, join);
        long member = joined.json().path("id").asLong();
        String leave = "{\"kind\": \"LEAVE\", \"member\": %d, \"last\": \"%s\"}";
        Rest.Answer early = sending("sabine", key()).post(team, leave.formatted(member, next.minusDays(9)));
        Rest.Answer left = sending("sabine", key()).post(team, leave.formatted(member, next.plusDays(9)));

        assertThat(told.status()).as(told.text()).isEqualTo(200);
        assertThat(told.json()
                        .path("invoices")
                        .path(0)
                        .path("next")
                        .path("difference")
                        .asText())
                .matches("\\d+\\.\\d{2}");
        assertThat(joined.status()).as(joined.text()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(joined.json());
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.json().path("errors").path(0).path("name").asText()).isEqualTo("last");
        assertThat(left.json().path("seats").path(0).path("last").asText())
                .isEqualTo(next.plusDays(9).toString());
        assertThat(Rest.as("rita").get(team).text()).contains(name);
        assertThat(sending("jana", key()).post(team, join).status()).isEqualTo(403);
    }

    @Test
    void ordersOfTheCustomerHoldOnTheirDays() {
        LocalDate next = today().plusMonths(1).withDayOfMonth(1);
        long contract = sending("sabine", key())
                .post(CONTRACTS, order(next))
                .json()
                .path("id")
                .asLong();
        String orders = CONTRACTS + "/" + contract + "/orders";
        String order = "{\"number\": \"PO-1\", \"from\": \"%s\", \"until\": \"%s\"}";
        Rest.Answer added = sending("sabine", key()).post(orders, order.formatted(next, next.plusDays(9)));
        Rest.Answer overlapping =
                sending("sabine", key()).post(orders, order.formatted(next.plusDays(9), next.plusDays(20)));
        Rest.Answer turned = sending("sabine", key()).post(orders, order.formatted(next, next.minusDays(9)));

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(overlapping.json().path("errors").path(0).path("name").asText())
                .isEqualTo("from");
        assertThat(turned.json().path("errors").path(0).path("name").asText()).isEqualTo("until");
        assertThat(Rest.as("sabine").get(orders).json().path("items").size()).isOne();
    }

    @Test
    void isNotForAuditorsAndMembers() {
        for (String user : new String[] {"rita", "jana"}) {
            assertThat(sending(user, key()).post(CONTRACTS, order(today())).status())
                    .as(user)
                    .isEqualTo(403);
            assertThat(sending(user, key())
                            .post(CONTRACTS + "/1/amendments", "{\"kind\": \"CANCELLATION_UNDONE\", \"seen\": 0}")
                            .status())
                    .as(user)
                    .isEqualTo(403);
        }
    }

    /** One flexible desk for the first account. */
    private static String order(LocalDate start) {
        Rest sabine = Rest.as("sabine");
        long account = sabine.get("accounts?limit=1")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asLong();
        long location = sabine.get("locations").json().path(0).path("id").asLong();
        long product = sabine.get("products?q=FLEX")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asLong();
        return """
                {"account": %d, "location": %d, "startOn": "%s", "pauseDaysAYear": 60,
                  "lines": [{"product": %d, "quantity": 1}]}""".formatted(account, location, start, product);
    }

    private static LocalDate today() {
        return LocalDate.parse(
                Rest.as("sabine").get("clock").json().path("date").asText());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Rest sending(String user, String key) {
        return Rest.as(user).with("Idempotency-Key", key);
    }
}
