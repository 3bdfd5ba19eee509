package org.kontor.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.calendar.Period;

/** When a person belongs to an account: joining, leaving, coming back, with the cost centres in between. Pure. */
final class Stays {
    private Stays() {}

    /**
     * From a day on until further notice.
     *
     * @param stays in order, without overlap
     * @throws JoinedTwice if the person belongs to the account on that day or a later one
     */
    static List<Stay> joined(List<Stay> stays, LocalDate from, String costCentre) {
        Stay added = new Stay(from, Period.OPEN_END, costCentre);
        for (Stay stay : stays) {
            if (stay.days().overlaps(added.days())) {
                throw new JoinedTwice(from, stay.firstDay());
            }
        }
        List<Stay> more = new ArrayList<>(stays);
        more.add(added);
        return more;
    }

    /**
     * Up to a day; what was planned after it does not happen.
     *
     * @throws LeftBeforeJoined if the person does not belong to the account by then, or left already
     */
    static List<Stay> left(List<Stay> stays, LocalDate last) {
        LocalDate first = lastArrival(stays);
        if (stays.isEmpty() || last.isBefore(first) || !last.isBefore(end(stays))) {
            throw new LeftBeforeJoined(last, first);
        }
        List<Stay> kept = new ArrayList<>();
        for (Stay stay : stays) {
            if (!stay.firstDay().isAfter(last)) {
                LocalDate end = last.isBefore(stay.endDay()) ? last.plusDays(1) : stay.endDay();
                kept.add(new Stay(stay.firstDay(), end, stay.costCentre()));
            }
        }
        return kept;
    }

    /**
     * Another cost centre from a day on.
     *
     * @throws NotThere if the person does not belong to the account on that day
     * @throws SameCostCentre if it pays already
     */
    static List<Stay> moved(List<Stay> stays, LocalDate from, String costCentre) {
        List<Stay> after = new ArrayList<>();
        boolean there = false;
        boolean changes = false;
        for (Stay stay : stays) {
            if (!stay.endDay().isAfter(from)) {
                after.add(stay);
                continue;
            }
            there |= stay.days().contains(from);
            changes |= !stay.costCentre().equals(costCentre);
            if (stay.firstDay().isBefore(from)) {
                after.add(new Stay(stay.firstDay(), from, stay.costCentre()));
                after.add(new Stay(from, stay.endDay(), costCentre));
            } else {
                after.add(new Stay(stay.firstDay(), stay.endDay(), costCentre));
            }
        }
        if (!there) {
            throw new NotThere(from);
        }
        if (!changes) {
            throw new SameCostCentre();
        }
        return after;
    }

    /** First day since which the person belongs, or belonged last, without a gap. */
    static LocalDate lastArrival(List<Stay> stays) {
        LocalDate first = LocalDate.MAX;
        for (int i = stays.size() - 1; i >= 0; i--) {
            Stay stay = stays.get(i);
            if (i < stays.size() - 1 && !stay.endDay().equals(first)) {
                break;
            }
            first = stay.firstDay();
        }
        return first;
    }

    private static LocalDate end(List<Stay> stays) {
        return stays.get(stays.size() - 1).endDay();
    }
}
