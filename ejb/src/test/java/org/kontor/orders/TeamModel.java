package org.kontor.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Some months of a team as plain facts: who came, left, came back, moved, and when it became known.
 *
 * @param price of a seat for a whole period
 * @param events in the order of recording
 * @param runs business dates, each bills what is due on it
 * @param horizon no run looks further
 */
record TeamModel(
        LocalDate start,
        LocalDate anchor,
        int months,
        boolean arrears,
        BigDecimal price,
        List<Event> events,
        List<LocalDate> runs,
        LocalDate horizon) {

    enum Kind {
        JOIN,
        LEAVE,
        MOVE
    }

    /**
     * @param day first day of a stay or of a cost centre, last day of who leaves
     */
    record Event(LocalDate recorded, Kind kind, String member, LocalDate day, String costCentre) {}

    /** As odd as the rules allow. */
    static TeamModel random(long seed) {
        return new Dice(new Random(seed)).team();
    }

    private static final class Dice {
        private static final String[] PRICES = {"290", "249.90", "33.33", "0.07", "99.99", "12.345", "199.9999"};
        private final Random random;

        Dice(Random random) {
            this.random = random;
        }

        TeamModel team() {
            LocalDate start = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(730));
            List<LocalDate> runs = new ArrayList<>();
            LocalDate run = start.minusDays(random.nextInt(5));
            int count = 6 + random.nextInt(8);
            for (int i = 0; i < count; i++) {
                runs.add(run);
                run = run.plusDays(1 + random.nextInt(45));
            }
            LocalDate last = runs.get(count - 1);
            List<Event> events = new ArrayList<>();
            for (int member = 0; member < 1 + random.nextInt(6); member++) {
                addLife(events, "M" + member, start, last);
            }
            events.sort(Comparator.comparing(Event::recorded));
            LocalDate anchor = random.nextBoolean() ? start : start.withDayOfYear(1);
            int[] months = {1, 1, 1, 3, 6};
            return new TeamModel(
                    start,
                    anchor,
                    months[random.nextInt(months.length)],
                    random.nextInt(3) == 0,
                    new BigDecimal(PRICES[random.nextInt(PRICES.length)]),
                    events,
                    runs,
                    last.plusDays(200));
        }

        private void addLife(List<Event> events, String member, LocalDate start, LocalDate end) {
            LocalDate recorded = start;
            LocalDate arrival = null;
            LocalDate free = start;
            Map<LocalDate, String> centres = new HashMap<>();
            for (int step = 0; step < 1 + random.nextInt(6); step++) {
                recorded = recorded.plusDays(random.nextInt(60));
                if (recorded.isAfter(end)) {
                    return;
                }
                String centre = "C" + random.nextInt(3);
                if (arrival == null) {
                    arrival = near(recorded, free);
                    centres.put(arrival, centre);
                    events.add(new Event(recorded, Kind.JOIN, member, arrival, centre));
                } else if (random.nextInt(3) == 0) {
                    LocalDate day = near(recorded, arrival);
                    // A number of its own, so that it is always another one.
                    events.add(new Event(recorded, Kind.MOVE, member, day, centre + "-" + step));
                } else {
                    LocalDate last = near(recorded, arrival);
                    events.add(new Event(recorded, Kind.LEAVE, member, last, ""));
                    free = last.plusDays(1);
                    arrival = null;
                }
            }
        }

        /** In time, on the day, or back-dated. */
        private LocalDate near(LocalDate recorded, LocalDate earliest) {
            LocalDate day = recorded.plusDays(random.nextInt(90) - 50L);
            return day.isBefore(earliest) ? earliest : day;
        }
    }
}
