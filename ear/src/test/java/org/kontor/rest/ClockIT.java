package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business date by API; other tests live on the same date, so this one sends it nowhere new. */
class ClockIT {
    private final Rest ada = Rest.as("ada");

    @Test
    void goesWhereItIsOnItsWayTo() {
        String target = ada.get("clock").json().path("target").asText();
        Rest.Answer answer = ada.put("clock", "{\"date\": \"" + target + "\"}");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("target").asText()).isEqualTo(target);
        assertThat(answer.json().path("movable").asBoolean()).isTrue();
    }

    @Test
    void neverGoesBack() {
        Rest.Answer answer = ada.put("clock", "{\"date\": \"2000-01-01\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("key").asText()).isEqualTo("jobs.dateHasPassed");
    }

    @Test
    void isMovedByAdminsOnly() {
        assertThat(Rest.as("sabine").put("clock", "{\"date\": \"2000-01-01\"}").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | date",
                "{\"date\": \"tomorrow\"} | date",
                "{\"date\": \"-5000-01-01\"} | date",
                "{\"date\": \"2027-03-01\", \"pace\": 2} | pace",
                "[] | body",
                "no JSON | body"
            })
    void namesTheMemberThatIsWrong(String json, String field) {
        Rest.Answer answer = ada.put("clock", json);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").path(0).path("name").asText()).isEqualTo(field);
    }

    @Test
    void takesNoEmptyBody() {
        assertThat(ada.put("clock", "").status()).isEqualTo(400);
    }
}
