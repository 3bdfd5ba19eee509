package org.kontor.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kontor.demo.DemoStep.Kind;

/** Everything that happens in the demo space, in order; the same for the same days. */
final class DemoPlan {
    private static final int DEPOSIT_ON = 20;
    private static final int REFUND_ON = 80;
    private static final int STAGE_MONTHS = 3;
    private static final int FOUNDERS_CAME_BY = 3;
    private static final List<DemoMember> MEMBERS = members();
    private static final List<DemoMember> CROWD = DemoCrowd.members();

    private final List<DemoStep> steps;

    private DemoPlan(List<DemoStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * From the day the space opens to the day on which a person first looks at it. A space that opens before its stage has
     * a crowd, and founders who were there from the first day.
     */
    static DemoPlan of(LocalDate begins, LocalDate ends) {
        LocalDate stage = stage(ends);
        List<DemoStep> steps = new ArrayList<>();
        steps.add(new DemoStep(begins, Kind.OPEN_SPACE));
        for (DemoMember member : MEMBERS) {
            addLife(steps, member, isFounder(member) ? begins : stage, ends);
        }
        if (begins.isBefore(stage)) {
            CROWD.forEach(member -> addLife(steps, member, begins, ends));
        }
        steps.add(new DemoStep(stage.plusDays(DEPOSIT_ON), Kind.ASK_DEPOSIT, "Übermorgen Design GmbH"));
        steps.add(new DemoStep(stage.plusDays(REFUND_ON), Kind.PROPOSE_REFUND, "Clara Schäfer"));
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

    /** The day from which the demo's own stories are told. */
    static LocalDate stage(LocalDate ends) {
        return ends.minusMonths(STAGE_MONTHS).withDayOfMonth(1);
    }

    /** Whose story is that nothing happens. */
    private static boolean isFounder(DemoMember member) {
        return member.joins() <= FOUNDERS_CAME_BY
                && member.changes().isEmpty()
                && DemoHabit.of(member.name()).slip() == DemoHabit.Slip.NONE;
    }

    private static void addLife(List<DemoStep> steps, DemoMember member, LocalDate begins, LocalDate ends) {
        steps.add(new DemoStep(begins.plusDays(member.joins()), Kind.SIGN_UP, member.name()));
        if (member.products().contains(DemoUse.ROOM)) {
            LocalDate first = begins.plusDays(member.joins() + 3L);
            first.datesUntil(ends.plusDays(1), Period.ofWeeks(1))
                    .forEach(day -> steps.add(new DemoStep(day, Kind.USE, member.name())));
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
        return everybody().anyMatch(member -> member.name().equals(name));
    }

    static DemoMember member(String name) {
        return everybody()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<DemoMember> everybody() {
        return Stream.concat(MEMBERS.stream(), CROWD.stream());
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
