package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read what. */
class AccessIT {

    @ParameterizedTest
    @ValueSource(strings = {"clock", "products", "accounts", "invoices", "invoices/1/pdf", "nothing"})
    void asksForATokenWhateverThePath(String path) {
        Rest.Answer answer = Rest.withoutToken().get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:kontor:problem:token");
    }

    @Test
    void refusesATokenThatIsNone() {
        Rest.Answer answer =
                Rest.withoutToken().with("Authorization", "Bearer x.y.z").get("clock");

        assertThat(answer.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sabine", "anton", "ada", "rita", "kontor-script"})
    void letsStaffAndTheScriptReadAccounts(String user) {
        assertThat(Rest.as(user).get("accounts").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts",
                "accounts/1",
                "products",
                "products/1",
                "billing-runs",
                "contracts?account=1",
                "invoices?account=1",
                "open-items/ageing",
                "open-items?asOf=2027-01-01"
            })
    void keepsMembersOutOfWhatIsForStaff(String path) {
        Rest.Answer answer = Rest.as("jana").get(path);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:kontor:problem:forbidden");
        assertThat(answer.text()).doesNotContain("WFLYEJB", "org.kontor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contracts", "invoices"})
    void showsMembersTheirOwnAndNothingOfOthers(String list) {
        List<Long> ofJana = ids("jana", list);
        List<Long> ofMilan = ids("milan", list);

        assertThat(ofJana).isNotEmpty().doesNotContainAnyElementsOf(ofMilan);
        assertThat(ofMilan).isNotEmpty();
        assertThat(Rest.as("jana").get(list + "/" + ofJana.get(0)).status()).isEqualTo(200);
        assertThat(Rest.as("jana").get(list + "/" + ofMilan.get(0)).status()).isEqualTo(404);
        assertThat(Rest.as("sabine").get(list + "/" + ofMilan.get(0)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "xml"})
    void keepsFilesOfOthersSecret(String file) {
        long invoice = ids("milan", "invoices").get(0);

        assertThat(Rest.as("jana").get("invoices/" + invoice + "/" + file).status())
                .isEqualTo(404);
    }

    @Test
    void givesMembersTheirContractsOnPaperAndNobodyElses() {
        long own = ids("jana", "contracts").get(0);
        long other = ids("milan", "contracts").get(0);
        JsonNode papers = Rest.as("jana").get("contracts/" + own + "/documents").json();
        JsonNode theirs =
                Rest.as("sabine").get("contracts/" + other + "/documents").json();

        assertThat(papers.get(0).path("kind").asText()).isEqualTo("CONTRACT");
        String file =
                "contracts/" + own + "/documents/" + papers.get(0).path("name").asText();
        Rest.Answer pdf = Rest.as("jana").get(file);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.bytes()).hasSize(papers.get(0).path("size").asInt());
        assertThat(Rest.as("jana").get("contracts/" + other + "/documents").status())
                .isEqualTo(404);
        assertThat(Rest.as("jana")
                        .get("contracts/" + other + "/documents/"
                                + theirs.get(0).path("name").asText())
                        .status())
                .isEqualTo(404);
    }

    private static List<Long> ids(String user, String list) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode item : Rest.as(user).get(list + "?limit=200").json().path("items")) {
            ids.add(item.path("id").asLong());
        }
        return ids;
    }
}
