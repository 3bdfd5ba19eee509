package org.kontor.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kontor.demo.DemoStep.Kind;

/** Everything that happens in the demo space, in order; the same for the same days. */
final class DemoPlan {
    private static final int DEPOSIT_ON = 20;
    private static final int REFUND_ON = 80;
    private static final List<DemoMember> MEMBERS = members();

    private static final int WEEKS = 17;

    private final List<DemoStep> steps;

    private DemoPlan(List<DemoStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /** From the day the space opens to the day on which a person first looks at it. */
    static DemoPlan of(LocalDate begins, LocalDate ends) {
        List<DemoStep> steps = new ArrayList<>();
        steps.add(new DemoStep(begins, Kind.OPEN_SPACE));
        for (DemoMember member : MEMBERS) {
            addLife(steps, member, begins);
        }
        steps.add(new DemoStep(begins.plusDays(DEPOSIT_ON), Kind.ASK_DEPOSIT, "Übermorgen Design GmbH"));
        steps.add(new DemoStep(begins.plusDays(REFUND_ON), Kind.PROPOSE_REFUND, "Clara Schäfer"));
        for (LocalDate day = begins; !day.isAfter(ends); day = nextRun(day)) {
            steps.add(new DemoStep(day, Kind.START_RUN));
            steps.add(new DemoStep(day, Kind.ISSUE));
        }
        steps.removeIf(step -> step.date().isAfter(ends));
        // The sort is stable: on one day people sign first, then the run bills them.
        steps.sort(Comparator.comparing(DemoStep::date));
        steps.add(new DemoStep(ends, Kind.ARRIVE));
        return new DemoPlan(steps);
    }

    private static void addLife(List<DemoStep> steps, DemoMember member, LocalDate begins) {
        steps.add(new DemoStep(begins.plusDays(member.joins()), Kind.SIGN_UP, member.name()));
        if (member.products().contains(DemoUse.ROOM)) {
            for (int week = 0; week < WEEKS; week++) {
                LocalDate day = begins.plusDays(member.joins() + 3L + 7L * week);
                steps.add(new DemoStep(day, Kind.USE, member.name()));
            }
        }
        for (String planned : member.changes()) {
            String[] change = planned.split(":");
            LocalDate day = begins.plusDays(Integer.parseInt(change[0]));
            steps.add(new DemoStep(day, Kind.valueOf(change[1]), member.name()));
        }
    }

    /** Calendar months are billed on the 1st; on the 15th those whose month begins with the day they came. */
    private static LocalDate nextRun(LocalDate day) {
        return day.getDayOfMonth() < 15 ? day.withDayOfMonth(15) : day.with(TemporalAdjusters.firstDayOfNextMonth());
    }

    int total() {
        return steps.size();
    }

    DemoStep step(int index) {
        return steps.get(index);
    }

    static boolean isMember(String name) {
        return MEMBERS.stream().anyMatch(member -> member.name().equals(name));
    }

    static DemoMember member(String name) {
        return MEMBERS.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<DemoMember> members() {
        try (InputStream file = DemoPlan.class.getResourceAsStream("members.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DemoMember::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
