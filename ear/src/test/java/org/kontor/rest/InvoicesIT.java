package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Invoices as data and as files, and what is open of them. */
class InvoicesIT {
    private final Rest jana = Rest.as("jana");
    private final JsonNode row =
            jana.get("invoices?limit=1").json().path("items").path(0);
    private final String path = "invoices/" + row.path("id").asLong();

    @Test
    void saysWhatItCostsAndWhy() {
        JsonNode invoice = jana.get(path).json();
        BigDecimal lines = BigDecimal.ZERO;
        for (JsonNode line : invoice.path("lines")) {
            lines = lines.add(amount(line, "net"));
            assertThat(amount(line.path("derivation"), "billedNow"))
                    .isEqualTo(amount(line.path("derivation"), "costs")
                            .subtract(amount(line.path("derivation"), "billedBefore")));
        }

        assertThat(lines).isEqualTo(amount(invoice.path("totals"), "net"));
        assertThat(invoice.path("totals").path("payable").asText())
                .isEqualTo(row.path("payable").asText())
                .matches("-?\\d+\\.\\d{2}");
    }

    @Test
    void givesThePdfByItsAddressAndByAccept() {
        Rest.Answer pdf = file("pdf");

        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).contains(".pdf");
        assertThat(pdf.header("Cache-Control")).contains("private");
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(Rest.as("jana").with("Accept", "application/pdf").get(path).bytes())
                .isEqualTo(pdf.bytes());
    }

    @Test
    void givesTheXmlByItsAddressAndByAccept() {
        Rest.Answer xml = file("xml");

        assertThat(xml.text())
                .contains("CrossIndustryInvoice", row.path("number").asText());
        assertThat(Rest.as("jana").with("Accept", "text/xml").get(path).bytes()).isEqualTo(xml.bytes());
        assertThat(Rest.as("jana").with("Accept", "application/xml").get(path).bytes())
                .isEqualTo(xml.bytes());
    }

    @Test
    void givesDataToThoseWhoTakeAnything() {
        assertThat(Rest.as("jana").with("Accept", "*/*").get(path).header("Content-Type"))
                .startsWith("application/json");
    }

    @Test
    void sendsAFileOnceToThoseWhoKeepIt() {
        Rest.Answer pdf = file("pdf");
        Rest.Answer again =
                Rest.as("jana").with("If-None-Match", pdf.header("ETag")).get(path + "/pdf");

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void agreesWithTheAgeing() {
        Rest anton = Rest.as("anton");
        int total = anton.get("open-items?limit=1").json().path("total").asInt();
        BigDecimal open = BigDecimal.ZERO;
        for (int page = 1; page <= total / 100 + 1; page++) {
            for (JsonNode item :
                    anton.get("open-items?limit=100&page=" + page).json().path("items")) {
                open = open.add(amount(item, "open"));
            }
        }

        assertThat(total).isPositive();
        assertThat(amount(anton.get("open-items/ageing").json(), "total")).isEqualTo(open);
        assertThat(anton.get("open-items?asOf=2000-01-01").json().path("total").asInt())
                .isZero();
    }

    @Test
    void showsMembersWhatTheyOwe() {
        for (JsonNode item : jana.get("open-items").json().path("items")) {
            assertThat(item.path("account").path("id").asLong())
                    .isEqualTo(row.path("account").path("id").asLong());
        }
    }

    /** Files are made by a job after the issue. */
    private Rest.Answer file(String kind) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> jana.get(path + "/" + kind), answer -> answer.status() == 200);
    }

    private static BigDecimal amount(JsonNode node, String member) {
        return new BigDecimal(node.path(member).asText());
    }
}
