package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Payments, ledgers, mandates and deposits of the demo space, as other software sees them. */
class PaymentsIT {
    private static final long NOBODY = 999_999_999;

    private static JsonNode items(String path) {
        Rest.Answer answer = Rest.as("sabine").get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json().path("items");
    }

    private static long account(String name) {
        return items("accounts?q=" + name).path(0).path("id").asLong();
    }

    private static Rest.Answer accept(String user, long payment, String body) {
        return Rest.as(user)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("unallocated-payments/" + payment + "/acceptance", body);
    }

    @Test
    void whatWaitsSaysWhatIsProposedAndWhy() {
        JsonNode waiting = items("unallocated-payments?limit=100");
        assertThat(waiting).isNotEmpty();
        assertThat(waiting)
                .anySatisfy(payment -> assertThat(
                                payment.path("proposals").path(0).path("reason").asText())
                        .startsWith("matching.propose."));
        assertThat(items("unallocated-payments?which=OUTGOING"))
                .allSatisfy(payment -> assertThat(payment.path("amount")
                                .path("value")
                                .asText(payment.path("amount").asText()))
                        .startsWith("-"));
        assertThat(Rest.as("sabine").get("unallocated-payments?which=NONSENSE").status())
                .isEqualTo(400);
        assertThat(Rest.as("jana").get("unallocated-payments").status()).isEqualTo(403);
        assertThat(Rest.withoutToken().get("unallocated-payments").status()).isEqualTo(401);
    }

    @Test
    void proposalsAreAcceptedByThoseWhoMayAndOnce() {
        long payment = items("unallocated-payments?which=PROPOSED&limit=1")
                .path(0)
                .path("id")
                .asLong();
        assertThat(Rest.as("sabine")
                        .post("unallocated-payments/" + payment + "/acceptance", "{\"place\": 1}")
                        .status())
                .as("without a key")
                .isEqualTo(400);
        assertThat(accept("rita", payment, "{\"place\": 1}").status()).isEqualTo(403);
        assertThat(accept("jana", payment, "{\"place\": 1}").status()).isEqualTo(403);
        assertThat(accept("sabine", NOBODY, "{\"place\": 1}").status()).isEqualTo(404);
        Rest.Answer outdated = accept("sabine", payment, "{\"place\": 99}");
        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.header("Content-Type")).startsWith("application/problem+json");
        assertThat(outdated.json().path("key").asText()).isEqualTo("matching.proposalOutdated");
        assertThat(accept("sabine", payment, "{}").status()).isBetween(400, 422);

        String key = UUID.randomUUID().toString();
        String path = "unallocated-payments/" + payment + "/acceptance";
        Rest.Answer first = Rest.as("anton").with("Idempotency-Key", key).post(path, "{\"place\": 1}");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("parts")).isNotEmpty();
        assertThat(Rest.as("anton")
                        .with("Idempotency-Key", key)
                        .post(path, "{\"place\": 1}")
                        .json())
                .as("sent again it is answered as before")
                .isEqualTo(first.json());
        Rest.Answer second = accept("sabine", payment, "{\"place\": 1}");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("key").asText()).isEqualTo("matching.alreadyAllocated");
    }

    @Test
    void ledgersTellWhatClearedWhatOnAnyDay() {
        long clara = account("Clara");
        JsonNode entries = items("accounts/" + clara + "/ledger?limit=100");
        assertThat(entries).extracting(entry -> entry.path("kind").asText()).contains("INVOICE", "RECEIPT");
        assertThat(entries)
                .anySatisfy(entry -> assertThat(entry.path("clearings")).isNotEmpty());
        BigDecimal balance = BigDecimal.ZERO;
        for (int i = entries.size() - 1; i >= 0; i--) {
            balance = balance.add(new BigDecimal(entries.path(i).path("amount").asText()));
            assertThat(entries.path(i).path("balance").asText())
                    .as("after entry %s", i)
                    .isEqualTo(balance.toPlainString());
        }
        assertThat(items("accounts/" + clara + "/ledger?asOf=2000-01-01")).isEmpty();
        assertThat(Rest.as("sabine")
                        .get("accounts/" + clara + "/ledger?asOf=yesterday")
                        .status())
                .isBetween(400, 404);
        assertThat(Rest.as("sabine").get("accounts/" + NOBODY + "/ledger").status())
                .isEqualTo(404);
        assertThat(Rest.as("rita").get("accounts/" + clara + "/ledger").status())
                .isEqualTo(200);
        assertThat(Rest.as("jana").get("accounts/" + clara + "/ledger").status())
                .isEqualTo(403);
    }

    @Test
    void mandatesNeverShowAWholeIban() {
        long sofia = account("Sofia");
        Rest.Answer answer = Rest.as("sabine").get("accounts/" + sofia + "/mandates");
        JsonNode mandate = answer.json().path("items").path(0);
        assertThat(mandate.path("creditorId").asText()).isEqualTo("DE98ZZZ09999999999");
        assertThat(mandate.path("lastUsedOn").asText()).isNotEmpty();
        assertThat(mandate.path("iban").asText()).contains("…");
        assertThat(answer.text()).doesNotContain("DE62370400440532013001");
        assertThat(Rest.as("sabine").get("accounts/" + NOBODY + "/mandates").status())
                .isEqualTo(404);
        assertThat(Rest.as("jana").get("accounts/" + sofia + "/mandates").status())
                .isEqualTo(403);
    }

    @Test
    void tellsADoorHowFarServicesAreRestricted() {
        // Pays late, but before it costs her anything.
        assertThat(restriction("Jana")).isEqualTo("NONE");
    }

    private static String restriction(String name) {
        return Rest.as("sabine")
                .get("accounts/" + account(name))
                .json()
                .path("restriction")
                .asText();
    }

    @Test
    void depositsStandAsTheyWereOnADay() {
        JsonNode deposit = items("deposits").path(0);
        assertThat(deposit.path("number").asText()).isNotEmpty();
        assertThat(deposit.path("state").asText()).isEqualTo("HELD");
        String requested = deposit.path("requestedOn").asText();
        assertThat(items("deposits?asOf=" + requested).path(0).path("state").asText())
                .isEqualTo("REQUESTED");
        assertThat(items("deposits?asOf=2000-01-01")).isEmpty();
        assertThat(Rest.as("jana").get("deposits").status()).isEqualTo(403);
    }
}
