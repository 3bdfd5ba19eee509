package org.kontor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    @Test
    void pausesGrowAndEnd() {
        assertThat(Attempts.pause(1)).contains(Duration.ofSeconds(2));
        assertThat(Attempts.pause(2)).contains(Duration.ofSeconds(10));
        assertThat(Attempts.pause(4)).contains(Duration.ofMinutes(5));
        assertThat(Attempts.pause(5)).isEqualTo(Optional.empty());
    }

    @Test
    void aRefusalOfTheBusinessIsHopeless() {
        assertThat(Attempts.isHopeless(new ClockIsReal())).isTrue();
        assertThat(Attempts.isHopeless(new IllegalStateException(new ClockIsReal())))
                .isTrue();
        assertThat(Attempts.isHopeless(new IllegalStateException("deadlock"))).isFalse();
    }

    @Test
    void theReasonIsThatOfTheInnermostCause() {
        RuntimeException failure = new IllegalStateException("outer", new IllegalArgumentException("inner"));
        assertThat(Attempts.reason(failure)).isEqualTo("IllegalArgumentException: inner");
        assertThat(Attempts.reason(new IllegalStateException("x".repeat(5000)))).hasSize(1000);
    }
}
