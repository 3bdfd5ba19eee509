package org.kontor.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.money.Money;

/**
 * What is agreed about a debt: when how much is paid, and what happens if not. One instalment alone is a respite.
 *
 * @param agreedOn the day of the agreement; reminders rest from then on
 * @param instalments in order, each on a day of its own
 * @param graceDays an instalment may be so many days late; one day more, and all of the debt is due again
 * @param interestRests whether no default interest runs as long as it lasts
 */
public record PlanTerms(LocalDate agreedOn, List<Instalment> instalments, int graceDays, boolean interestRests) {
    static final int MOST = 60;
    private static final int LONGEST_GRACE = 60;
    private static final int LONGEST_YEARS = 5;

    public PlanTerms {
        instalments = List.copyOf(instalments);
        if (instalments.isEmpty() || instalments.size() > MOST) {
            throw new PlanRefused("count");
        }
        if (graceDays < 0 || graceDays > LONGEST_GRACE) {
            throw new PlanRefused("grace");
        }
        LocalDate before = agreedOn.minusDays(1);
        for (Instalment one : instalments) {
            if (!one.dueOn().isAfter(before)) {
                throw new PlanRefused("order");
            }
            before = one.dueOn();
        }
        if (before.isAfter(agreedOn.plusYears(LONGEST_YEARS))) {
            throw new PlanRefused("long");
        }
    }

    /**
     * So many equal instalments, a month apart; the last takes the cents that are left over.
     *
     * @param first day of the first; the others keep its day of the month as far as months have it
     */
    public static List<Instalment> monthly(Money total, int count, LocalDate first) {
        if (count < 1 || count > MOST || total.cents() < count) {
            throw new PlanRefused("count");
        }
        Money each = Money.ofCents(total.cents() / count);
        List<Instalment> instalments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Money amount = i == count - 1 ? total.minus(Money.ofCents(each.cents() * i)) : each;
            instalments.add(new Instalment(first.plusMonths(i), amount));
        }
        return instalments;
    }

    public Money total() {
        return Money.sum(instalments.stream().map(Instalment::amount).toList());
    }
}
