package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The proof of the archive by API, as {@code ./kontor verify} asks for it. */
class ArchiveCheckIT {
    private final Rest auditor = Rest.as("rita");

    @Test
    void provesTheDemoSpace() {
        assertThat(auditor.put("archive/check", "").status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> last().path("finished").asBoolean());

        assertThat(last().path("checked").asLong()).isPositive();
        assertThat(last().path("broken").asLong()).isZero();
        assertThat(last().path("findings")).isEmpty();
        assertThat(last().path("chainWhole").asBoolean()).isTrue();
    }

    @Test
    void isForAuditorsAndAdminsOnly() {
        assertThat(Rest.as("sabine").put("archive/check", "").status()).isEqualTo(403);
        assertThat(Rest.as("jana").get("archive/check").status()).isEqualTo(403);
    }

    private JsonNode last() {
        return auditor.get("archive/check").json();
    }
}
