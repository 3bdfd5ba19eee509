package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.calendar.Deadlines;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.contracts.NoticeTarget.Cycle;

/**
 * A notice period and the days it leads to, in a small language: {@code 14 days any time}, {@code 1 month to month end},
 * {@code 6 weeks to quarter end}, {@code 3 months to cycle end}.
 */
public record NoticeRule(Interval period, NoticeTarget target) {
    private static final Pattern LANGUAGE =
            Pattern.compile("(\\d{1,3}) (day|week|month|year)s? (any time|to (?:cycle|month|quarter) end)");

    public NoticeRule {
        Objects.requireNonNull(period);
        Objects.requireNonNull(target);
    }

    /**
     * @throws UnreadableNotice when the text is not of the language
     */
    public static NoticeRule of(String text) {
        Matcher matcher = LANGUAGE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new UnreadableNotice(text);
        }
        IntervalUnit unit = IntervalUnit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
        Interval period = new Interval(Integer.parseInt(matcher.group(1)), unit);
        for (NoticeTarget target : NoticeTarget.values()) {
            if (target.words().equals(matcher.group(3))) {
                return new NoticeRule(period, target);
            }
        }
        throw new UnreadableNotice(text);
    }

    /** The last day in force of a contract whose notice arrived on a day (§§ 187 (1), 188 BGB; § 193 does not move it). */
    public LocalDate earliestEnd(LocalDate received, Cycle cycle) {
        return target.onOrAfter(Deadlines.expiry(received, period), cycle);
    }

    /** The last day on which a notice may arrive to end the contract with a day. */
    public LocalDate latestReceipt(LocalDate last) {
        return Deadlines.latestEvent(last, period);
    }

    /** In the language; {@code of(toString())} is the same rule. */
    @Override
    public String toString() {
        String unit = period.unit().name().toLowerCase(Locale.ROOT);
        return period.count() + " " + unit + (period.count() == 1 ? " " : "s ") + target.words();
    }
}
