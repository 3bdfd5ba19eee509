package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.BusinessException;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Holidays;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.contracts.Term.Again;
import org.kontor.contracts.Term.Ends;
import org.kontor.contracts.Term.GoesOn;
import org.kontor.contracts.Term.Indefinite;
import org.kontor.contracts.Term.Minimum;

/**
 * The caps of § 309 Nr. 9 BGB. They hold for all who are no business (§ 310 (1) BGB); Kontor applies them to pure letting
 * of rooms too.
 */
public final class ConsumerLaw {
    private static final int WITHDRAWAL_DAYS = 14;
    private static final int LONGEST_TERM_MONTHS = 24;
    private static final int LONGEST_TERM_DAYS = 730;
    // The shortest month: 30 days can be longer than a month.
    private static final int LONGEST_NOTICE_DAYS = 28;

    private ConsumerLaw() {}

    public static boolean protects(CustomerType customer) {
        return switch (customer) {
            case CONSUMER, NONPROFIT -> true;
            case BUSINESS, PUBLIC -> false;
        };
    }

    /**
     * Whether the law gives a right to withdraw from a contract made at a distance: to natural persons who do not act for
     * their business (§§ 13, 312g (1), 355 BGB). An association is none, whatever it is for.
     */
    public static boolean mayWithdraw(CustomerType customer) {
        return switch (customer) {
            case CONSUMER -> true;
            case BUSINESS, PUBLIC, NONPROFIT -> false;
        };
    }

    /**
     * The last day on which a consumer who was informed of the right may withdraw from a contract made at a distance (§ 355
     * (2) BGB); a free day moves it (§ 193 BGB).
     *
     * @param made day on which the contract was made
     * @param state whose public holidays count
     */
    public static LocalDate withdrawalUntil(LocalDate made, String state) {
        return Holidays.workdayOnOrAfter(made.plusDays(WITHDRAWAL_DAYS), state);
    }

    /** What the law has against a term with a customer, each with its reason; empty when nothing. */
    public static List<BusinessException> objections(CustomerType customer, Term term) {
        List<BusinessException> found = new ArrayList<>();
        if (protects(customer)) {
            if (term instanceof Indefinite indefinite) {
                capNotice(indefinite.notice().period(), indefinite.notice().toString(), found);
            } else if (term instanceof Minimum minimum) {
                capMinimum(minimum, found);
            }
        }
        return found;
    }

    private static void capMinimum(Minimum minimum, List<BusinessException> found) {
        Interval length = minimum.length();
        if (length.isMonthly() ? length.inMonths() > LONGEST_TERM_MONTHS : length.inDays() > LONGEST_TERM_DAYS) {
            found.add(new TermBeyondLaw());
        }
        capNotice(minimum.notice(), text(minimum.notice()), found);
        if (minimum.renewal() instanceof Again) {
            found.add(new RenewalBeyondLaw());
        } else if (minimum.renewal() instanceof GoesOn goesOn) {
            if (goesOn.notice().target() != NoticeTarget.ANY_DAY) {
                found.add(new RenewalBeyondLaw());
            }
            capNotice(goesOn.notice().period(), goesOn.notice().toString(), found);
        } else if (!(minimum.renewal() instanceof Ends)) {
            throw new IllegalStateException("unknown renewal " + minimum.renewal());
        }
    }

    private static void capNotice(Interval period, String rule, List<BusinessException> found) {
        boolean within = period.isMonthly()
                ? period.unit() == IntervalUnit.MONTH && period.count() == 1
                : period.inDays() <= LONGEST_NOTICE_DAYS;
        if (!within) {
            found.add(new NoticeBeyondLaw(rule));
        }
    }

    private static String text(Interval period) {
        return new NoticeRule(period, NoticeTarget.ANY_DAY).toString().replace(" any time", "");
    }
}
