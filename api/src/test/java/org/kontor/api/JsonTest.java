package org.kontor.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;

class JsonTest {

    @Test
    void writesAmountsAsTextWithTwoDecimals() throws Exception {
        assertThat(Json.MAPPER.writeValueAsString(new Owed(Amount.of(Money.of("-1234.50")), null)))
                .isEqualTo("{\"amount\":\"-1234.50\",\"due\":null}");
    }

    @Test
    void writesDaysAsText() throws Exception {
        assertThat(Json.MAPPER.writeValueAsString(List.of(LocalDate.of(2027, 3, 1))))
                .isEqualTo("[\"2027-03-01\"]");
    }

    @Test
    void refusesASecondDocumentAndDeepOnes() {
        assertThatThrownBy(() -> Json.MAPPER.readValue("{} {}", Owed.class))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> Json.MAPPER.readTree("[".repeat(21) + "]".repeat(21)))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void leavesOutEmptyMembersOfProblems() throws Exception {
        Problem problem = new Problem("urn:a", "A", 404, "b", "urn:c", null, null, List.of());

        assertThat(Json.MAPPER.writeValueAsString(problem)).doesNotContain("key", "incident", "errors");
    }

    private record Owed(Amount amount, LocalDate due) {}
}
