package org.kontor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.handed.HandedWork;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;

/** What is left is done in the background, whatever fails meanwhile. */
class BackgroundWorkIT extends InContainer {

    @Inject
    private Failures failures;

    @Inject
    private AsOperator operator;

    @BeforeEach
    @AfterEach
    void begin() {
        HandedWork.forget();
    }

    @Test
    void doesWhatIsLeftAsSystem() {
        AtomicReference<String> caller = new AtomicReference<>();
        HandedWork.hand(1, (date, name) -> caller.set(name));
        soon().untilAsserted(() -> assertThat(caller).hasValue("system"));
        soon().until(() -> HandedWork.isDone(1));
    }

    @Test
    void triesAgainWhatFailed() {
        AtomicInteger attempts = new AtomicInteger();
        HandedWork.hand(2, (date, name) -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("the mail server restarts");
            }
        });
        soon().until(() -> HandedWork.isDone(2));
        assertThat(attempts).hasValue(2);
    }

    @Test
    void goesOnWithTheRestAndParksWhatIsHopeless() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        HandedWork.hand(3, (date, name) -> {
            attempts.incrementAndGet();
            throw new ClockIsReal();
        });
        HandedWork.hand(4, (date, name) -> {});
        soon().until(() -> HandedWork.isDone(4));
        soon().untilAsserted(() -> assertThat(alerts())
                .filteredOn(failure -> failure.subjectId() == 3)
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.isParked()).isTrue();
                    assertThat(failure.reason()).contains("jobs.clockIsReal");
                }));

        HandedWork.hand(3, (date, name) -> attempts.incrementAndGet());
        operator.run(() -> failures.retry(HandedWork.NAME, 3));
        soon().until(() -> HandedWork.isDone(3));
        assertThat(attempts).hasValue(2);
        assertThat(alerts()).noneMatch(failure -> failure.subjectId() == 3);
    }

    @Test
    void doesOnePortionOfAWorkAtATimeUnlessToldOtherwise() {
        HandedWork.Gate gate = HandedWork.gate(5);
        HandedWork.hand(6, (date, name) -> gate.pass());
        soon().until(() -> gate.arrived() == 1);
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(4)).until(() -> gate.arrived() == 1);
        gate.open();
        soon().until(() -> HandedWork.isDone(5) && HandedWork.isDone(6));
    }

    private List<Failure> alerts() throws Exception {
        return operator.call(failures::list);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(100));
    }
}
