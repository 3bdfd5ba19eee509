package org.kontor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.kontor.numbering.UnknownSeries;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;

class FailuresIT extends InContainer {

    @Inject
    private Failures failures;

    @Inject
    private AsOperator operator;

    private final long subject = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);

    @Test
    void triesAgainAfterGrowingPausesThenParks() throws Exception {
        for (int attempt = 1; attempt <= 4; attempt++) {
            failures.record("test", subject, new IllegalStateException("the printer is on fire"));
            assertThat(failure().orElseThrow().isParked()).isFalse();
            assertThat(failure().orElseThrow().attempts()).isEqualTo(attempt);
        }
        failures.record("test", subject, new IllegalStateException("the printer is on fire"));
        assertThat(failure().orElseThrow().isParked()).isTrue();
        assertThat(failure().orElseThrow().reason()).contains("the printer is on fire");
    }

    @Test
    void parksAtOnceWhatARuleRefuses() throws Exception {
        failures.record("test", subject, new IllegalStateException(new UnknownSeries(7)));
        assertThat(failure().orElseThrow().isParked()).isTrue();
    }

    @Test
    void neverParksAWorkAsAWhole() throws Exception {
        String work = "test-" + subject;
        for (int attempt = 1; attempt <= 8; attempt++) {
            failures.record(work, 0, new IllegalStateException("the database is asleep"));
        }
        assertThat(failures.isPausing(work)).isTrue();
        assertThat(operator.call(() -> failures.list()).stream()
                        .filter(failure -> failure.work().equals(work))
                        .noneMatch(Failure::isParked))
                .isTrue();
        operator.run(() -> failures.retry(work, 0));
        assertThat(failures.isPausing(work)).isFalse();
    }

    @Test
    void aPersonLetsItBeTriedAgain() throws Exception {
        failures.record("test", subject, new UnknownSeries(7));
        operator.run(() -> failures.retry("test", subject));
        assertThat(failure()).isEmpty();
    }

    private Optional<Failure> failure() throws Exception {
        return operator.call(() -> failures.list()).stream()
                .filter(failure -> failure.subjectId() == subject)
                .findFirst();
    }
}
