package org.kontor.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.orders.TeamModel.Event;
import org.kontor.orders.TeamModel.Kind;

/**
 * Bills a team by painting single days: whoever joins paints all days from then on, whoever leaves wipes those after the
 * last. It knows no contracts, lines or changes, only who sat there on which day, and shares no type with the product.
 */
final class TeamOracle {
    private static final BigDecimal PERCENT = new BigDecimal("0.19");

    private final TeamModel team;
    /** Seat and first day of the period → days billed. */
    private final Map<Seat, Map<LocalDate, Integer>> billed = new HashMap<>();

    TeamOracle(TeamModel team) {
        this.team = team;
    }

    /** One stay of a person with one cost centre, from a day on; each is a sum of its own. */
    record Seat(int id, String member, String costCentre, LocalDate from) {}

    /** Net amounts by member, cost centre and period, and what is to be paid in all. */
    record Bill(Map<String, BigDecimal> net, BigDecimal payable) {}

    Bill bill(LocalDate through, LocalDate knownAt, boolean keep) {
        TreeMap<LocalDate, LocalDate> periods = periods();
        Map<Seat, List<LocalDate>> days = painted(knownAt);
        Map<String, BigDecimal> net = new TreeMap<>();
        Map<Seat, Map<LocalDate, Integer>> now = new HashMap<>();
        List<Seat> seats = new ArrayList<>(days.keySet());
        billed.keySet().stream().filter(seat -> !days.containsKey(seat)).forEach(seats::add);
        for (Seat seat : seats) {
            List<LocalDate> own = days.getOrDefault(seat, List.of());
            Map<LocalDate, Integer> counts = new HashMap<>();
            own.forEach(day -> counts.merge(periods.floorKey(day), 1, Integer::sum));
            periods.headMap(through, true).forEach((start, end) -> {
                int before = billed.getOrDefault(seat, Map.of()).getOrDefault(start, 0);
                int should = counts.getOrDefault(start, 0);
                // R8: what is not due by what is known now is left as it is, billed or not.
                if (!isDue(seat, own, start, end, through) || should == before) {
                    return;
                }
                int length = (int) (end.toEpochDay() - start.toEpochDay());
                BigDecimal difference = part(should, length).subtract(part(before, length));
                if (difference.signum() != 0) {
                    net.merge(seat.member() + "/" + seat.costCentre() + "/" + start, difference, BigDecimal::add);
                }
                now.computeIfAbsent(seat, key -> new HashMap<>()).put(start, should);
            });
        }
        if (keep) {
            now.forEach((seat, sums) ->
                    billed.computeIfAbsent(seat, key -> new HashMap<>()).putAll(sums));
        }
        BigDecimal sum = net.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        net.values().removeIf(value -> value.signum() == 0);
        return new Bill(net, sum.add(sum.multiply(PERCENT).setScale(2, RoundingMode.HALF_UP)));
    }

    private BigDecimal part(int days, int of) {
        return team.price().multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }

    private boolean isDue(Seat seat, List<LocalDate> days, LocalDate start, LocalDate end, LocalDate through) {
        if (!team.arrears()) {
            return !start.isAfter(through);
        }
        // Who was taken back as a whole ended before the first day.
        LocalDate last = days.isEmpty() ? seat.from().minusDays(1) : days.get(days.size() - 1);
        boolean over = last.isBefore(team.horizon()) && !last.isBefore(start) && last.isBefore(end);
        return !end.isAfter(through) || over && last.isBefore(through);
    }

    /** First day of each period and of the next. */
    private TreeMap<LocalDate, LocalDate> periods() {
        TreeMap<LocalDate, LocalDate> periods = new TreeMap<>();
        LocalDate start = null;
        for (LocalDate day = team.start().minusMonths(13);
                day.isBefore(team.horizon().plusMonths(13));
                day = day.plusDays(1)) {
            int months = (day.getYear() - team.anchor().getYear()) * 12
                    + day.getMonthValue()
                    - team.anchor().getMonthValue();
            boolean first = Math.floorMod(months, team.months()) == 0
                    && day.getDayOfMonth() == Math.min(team.anchor().getDayOfMonth(), day.lengthOfMonth());
            if (first) {
                if (start != null) {
                    periods.put(start, day);
                }
                start = day;
            }
        }
        return periods;
    }

    private Map<Seat, List<LocalDate>> painted(LocalDate knownAt) {
        int next = 0;
        Map<String, Map<LocalDate, Seat>> byMember = new HashMap<>();
        for (Event event : team.events()) {
            if (event.recorded().isAfter(knownAt)) {
                break;
            }
            Map<LocalDate, Seat> days = byMember.computeIfAbsent(event.member(), member -> new TreeMap<>());
            if (event.kind() == Kind.LEAVE) {
                days.keySet().removeIf(day -> day.isAfter(event.day()));
                continue;
            }
            Map<Seat, Seat> moved = new HashMap<>();
            for (LocalDate day = event.day(); !day.isAfter(team.horizon()); day = day.plusDays(1)) {
                Seat old = days.get(day);
                if (event.kind() == Kind.JOIN || old != null) {
                    Seat key = old == null ? new Seat(-1, "", "", LocalDate.MIN) : old;
                    if (!moved.containsKey(key)) {
                        moved.put(key, new Seat(next++, event.member(), event.costCentre(), day));
                    }
                    days.put(day, moved.get(key));
                }
            }
        }
        Map<Seat, List<LocalDate>> seats = new HashMap<>();
        byMember.values()
                .forEach(days -> days.forEach((day, seat) ->
                        seats.computeIfAbsent(seat, key -> new ArrayList<>()).add(day)));
        return seats;
    }
}
