package org.kontor.web.office.contracts;

import jakarta.faces.model.SelectItem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kontor.calendar.Interval;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Term;
import org.kontor.web.ui.Prices;

/** How long a contract binds, how it ends and rests, as it is typed. */
public class TermInput implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_MONTHS = 120;
    private static final int MOST_DAYS = 366;
    /** What § 309 Nr. 9 BGB leaves to everybody after a minimum term. */
    private static final String AFTERWARDS = "1 month any time";

    /** What follows a minimum term. */
    public enum Renewal {
        GOES_ON,
        ENDS,
        AGAIN
    }

    /** Notice periods that are usual, in the language of {@link NoticeRule}. */
    public enum Notice {
        MONTH_TO_MONTH_END("1 month to month end"),
        DAYS_14("14 days any time"),
        MONTH_ANY_TIME("1 month any time"),
        MONTHS_3_TO_MONTH_END("3 months to month end"),
        WEEKS_6_TO_QUARTER_END("6 weeks to quarter end");

        private final String rule;

        Notice(String rule) {
            this.rule = rule;
        }

        NoticeRule rule() {
            return NoticeRule.of(rule);
        }
    }

    @NotNull
    private AnchorKind anchor = AnchorKind.CALENDAR;

    @NotNull
    private Notice notice = Notice.MONTH_TO_MONTH_END;

    @Min(1)
    @Max(MOST_MONTHS)
    private Integer months;

    @NotNull
    private Renewal renewal = Renewal.GOES_ON;

    @Min(0)
    @Max(MOST_DAYS)
    private Integer pauseDays;

    /** As it was stored. */
    public static TermInput of(ContractOrder.Conditions stored) {
        TermInput input = new TermInput();
        input.anchor = stored.anchor();
        if (stored.term() instanceof Term.Indefinite indefinite) {
            input.notice = noticeOf(indefinite.notice()::equals);
        } else if (stored.term() instanceof Term.Minimum minimum) {
            input.months = minimum.length().inMonths();
            input.notice = noticeOf(rule -> rule.period().equals(minimum.notice()));
            input.renewal = renewalOf(minimum.renewal());
        }
        return input;
    }

    private static Notice noticeOf(Predicate<NoticeRule> wanted) {
        return Stream.of(Notice.values())
                .filter(known -> wanted.test(known.rule()))
                .findFirst()
                .orElse(Notice.MONTH_TO_MONTH_END);
    }

    private static Renewal renewalOf(Term.Renewal stored) {
        if (stored instanceof Term.GoesOn) {
            return Renewal.GOES_ON;
        }
        return stored instanceof Term.Again ? Renewal.AGAIN : Renewal.ENDS;
    }

    public ContractOrder.Conditions conditions() {
        PauseRule pauses = pauseDays == null || pauseDays == 0 ? PauseRule.NONE : new PauseRule(1, pauseDays);
        return new ContractOrder.Conditions(anchor, term(), pauses);
    }

    private Term term() {
        NoticeRule rule = notice.rule();
        if (months == null) {
            return new Term.Indefinite(rule);
        }
        Interval length = Interval.months(months);
        Term.Renewal next = switch (renewal) {
            case GOES_ON -> new Term.GoesOn(NoticeRule.of(AFTERWARDS));
            case ENDS -> new Term.Ends();
            case AGAIN -> new Term.Again(length);
        };
        return new Term.Minimum(length, rule.period(), next, Term.PauseEffect.TERM_STAYS);
    }

    /** What can be chosen, in the language of the page. */
    public static List<SelectItem> items(String prefix, Prices prices, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> new SelectItem(value, prices.label(prefix + value.name())))
                .toList();
    }

    public AnchorKind getAnchor() {
        return anchor;
    }

    public void setAnchor(AnchorKind anchor) {
        this.anchor = anchor;
    }

    public Notice getNotice() {
        return notice;
    }

    public void setNotice(Notice notice) {
        this.notice = notice;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public Renewal getRenewal() {
        return renewal;
    }

    public void setRenewal(Renewal renewal) {
        this.renewal = renewal;
    }

    public Integer getPauseDays() {
        return pauseDays;
    }

    public void setPauseDays(Integer pauseDays) {
        this.pauseDays = pauseDays;
    }
}
