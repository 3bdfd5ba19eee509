package org.kontor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DemoPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static List<DemoStep> steps(LocalDate begins) {
        DemoPlan plan = DemoPlan.of(begins, TODAY);
        return java.util.stream.IntStream.range(0, plan.total())
                .mapToObj(plan::step)
                .toList();
    }

    private static Set<String> signedUp(List<DemoStep> steps) {
        Set<String> names = new TreeSet<>();
        steps.stream().filter(step -> step.kind() == DemoStep.Kind.SIGN_UP).forEach(step -> names.add(step.subject()));
        return names;
    }

    @Test
    void theWholeSpaceHasAYearAndACrowd() {
        List<DemoStep> steps = steps(LocalDate.of(2025, 10, 1));
        assertThat(signedUp(steps)).hasSizeBetween(148, 165);
        assertThat(steps).isSortedAccordingTo(java.util.Comparator.comparing(DemoStep::date));
    }

    @Test
    void everybodySignsBeforeAnythingElseHappens() {
        Set<String> there = new TreeSet<>();
        for (DemoStep step : steps(LocalDate.of(2025, 10, 1))) {
            if (step.kind() == DemoStep.Kind.SIGN_UP) {
                assertThat(there.add(step.subject())).isTrue();
            } else if (!step.subject().isEmpty()) {
                assertThat(there).contains(step.subject());
            }
        }
    }

    @Test
    void theSmallSpaceHasNoCrowd() {
        assertThat(signedUp(steps(DemoPlan.stage(TODAY)))).hasSizeLessThan(50).contains("Jana Sommer");
    }
}
