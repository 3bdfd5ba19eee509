package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The description of the API that the server gives out, and its state of health. */
class DescriptionIT {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private final JsonNode description =
            Rest.withoutToken().getPlain("/openapi?format=JSON").json();

    @Test
    void saysWhatItIsAndHowToSignIn() {
        assertThat(description.path("info").path("title").asText()).isEqualTo("Kontor API");
        assertThat(description
                        .path("components")
                        .path("securitySchemes")
                        .path("token")
                        .path("scheme")
                        .asText())
                .isEqualTo("bearer");
        assertThat(description.path("security")).isNotEmpty();
    }

    @Test
    void describesEveryOperationAndItsProblems() {
        for (JsonNode operation : operations()) {
            assertThat(operation.path("description").asText())
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(operation.path("operationId").asText()).isNotBlank();
            assertThat(operation.path("tags")).isNotEmpty();
            assertThat(operation.path("responses").has("401")).isTrue();
            assertThat(operation.path("responses").has("500")).isTrue();
        }
    }

    @Test
    void describesEveryResource() {
        List<String> paths = new ArrayList<>();
        description.path("paths").fieldNames().forEachRemaining(paths::add);

        assertThat(paths)
                .contains(
                        "/api/v1/clock",
                        "/api/v1/products",
                        "/api/v1/locations",
                        "/api/v1/accounts",
                        "/api/v1/accounts/{id}/ledger",
                        "/api/v1/accounts/{id}/mandates",
                        "/api/v1/deposits",
                        "/api/v1/contracts/{id}",
                        "/api/v1/invoices/{id}",
                        "/api/v1/invoices/{id}/pdf",
                        "/api/v1/invoices/{id}/xml",
                        "/api/v1/open-items/ageing",
                        "/api/v1/billing-runs/{id}/issue");
    }

    @Test
    void resolvesEveryReferenceAndKnowsEveryType() {
        for (JsonNode reference : description.findValues("$ref")) {
            String pointer = reference.asText().substring(1);
            assertThat(description.at(pointer).isMissingNode()).as(pointer).isFalse();
        }
        for (JsonNode schema : description.path("components").path("schemas")) {
            for (JsonNode member : schema.path("properties")) {
                boolean known = member.has("$ref")
                        || member.has("type")
                                && !"object".equals(member.path("type").asText());
                assertThat(known).as(member.toString()).isTrue();
            }
        }
    }

    @Test
    void tellsAliveReadyAndStarted() {
        Rest rest = Rest.withoutToken();
        String ready = rest.getManagement("/health/ready").text();

        assertThat(rest.getManagement("/health/live").json().path("status").asText())
                .isEqualTo("UP");
        assertThat(rest.getManagement("/health/started").text()).contains("\"schema\"");
        assertThat(ready).contains("\"database\"", "\"schema\"", "\"local\":true");
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        description
                .path("paths")
                .forEach(path -> path.properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operations.add(entry.getValue())));
        return operations;
    }
}
