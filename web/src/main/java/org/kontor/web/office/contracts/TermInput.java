package org.kontor.web.office.contracts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.kontor.calendar.Interval;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Term;

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

    ContractOrder.Conditions conditions() {
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
