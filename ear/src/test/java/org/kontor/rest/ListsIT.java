package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, filters, and what is said about a wrong question. */
class ListsIT {
    private final Rest sabine = Rest.as("sabine");

    @Test
    void givesEveryAccountOnOnePageOnly() {
        int total = sabine.get("accounts?limit=1").json().path("total").asInt();
        List<String> seen = new ArrayList<>();
        for (int page = 1; page <= total / 7 + 1; page++) {
            seen.addAll(texts("accounts?limit=7&page=" + page, "number"));
        }

        assertThat(seen).hasSize(total).doesNotHaveDuplicates();
    }

    @Test
    void sortsAsAsked() {
        assertThat(texts("accounts?sort=number", "number")).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(texts("accounts?sort=-number", "number")).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void filtersByWhatIsTyped() {
        String number = texts("accounts?limit=1", "number").get(0);

        assertThat(texts("accounts?q=" + number, "number")).containsExactly(number);
        assertThat(texts("accounts?q=%25", "number")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "accounts?limit=0, limit",
        "accounts?limit=201, limit",
        "accounts?page=-1, page",
        "accounts?page=one, page",
        "accounts?sort=password, sort",
        "contracts?account=x, account",
        "open-items?asOf=1.3.2027, asOf",
        "open-items/ageing?asOf=-5000-01-01, asOf"
    })
    void namesTheParameterThatIsWrong(String path, String field) {
        Rest.Answer answer = sabine.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("name").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts/999999999",
                "contracts/999999999",
                "invoices/999999999",
                "invoices/999999999/pdf",
                "products/999999999",
                "locations/999999999",
                "billing-runs/999999999",
                "billing-runs/999999999/drafts",
                "accounts/one",
                "nothing"
            })
    void saysThatThereIsNoSuchThing(String path) {
        Rest.Answer answer = sabine.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void saysWhichMethodsAndFormatsThereAre() {
        assertThat(sabine.delete("accounts").status()).isEqualTo(405);
        assertThat(sabine.delete("accounts").header("Allow")).contains("GET");
        assertThat(Rest.as("sabine").with("Accept", "image/png").get("accounts").status())
                .isEqualTo(406);
    }

    @Test
    void answersInTheLanguageThatIsAskedFor() {
        Rest.Answer german =
                Rest.as("sabine").with("Accept-Language", "de-DE, en;q=0.5").get("accounts?limit=0");

        assertThat(german.header("Content-Language")).isEqualTo("de");
        assertThat(german.json().path("title").asText()).isEqualTo("Ungültige Eingabe");
    }

    @Test
    void givesEveryRequestAnIdOrKeepsTheCallers() {
        assertThat(sabine.get("clock").header("X-Request-Id")).isNotBlank();
        assertThat(Rest.as("sabine").with("X-Request-Id", "abc-1").get("clock").header("X-Request-Id"))
                .isEqualTo("abc-1");
        assertThat(Rest.as("sabine").with("X-Request-Id", "a b;c").get("clock").header("X-Request-Id"))
                .isNotEqualTo("a b;c");
    }

    @Test
    void showsTheCatalogue() {
        JsonNode locations = sabine.get("locations").json();
        JsonNode product = sabine.get("products").json().path("items").path(0);
        JsonNode details = sabine.get("products/" + product.path("id").asLong()).json();

        assertThat(locations).hasSizeGreaterThanOrEqualTo(2);
        assertThat(locations.path(0).path("seller").path("id").asLong()).isPositive();
        assertThat(product.path("price").path("amount").asText()).matches("\\d+\\.\\d{2,4}");
        assertThat(details.path("prices")).isNotEmpty();
    }

    private List<String> texts(String path, String member) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : sabine.get(path).json().path("items")) {
            texts.add(item.path(member).asText());
        }
        return texts;
    }
}
