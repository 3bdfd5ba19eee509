package org.kontor.imports;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.Term;

/** Terms as the columns write them: {@code 12 months}, {@code 1 month to month end}, {@code ends}. */
final class TermText {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}) (day|week|month|year)s?");
    private static final String MONTHLY = "1 month to month end";

    private TermText() {}

    static Term term(Row row) {
        if (row.text("minimum_term").isEmpty()) {
            NoticeRule notice = row.optional("notice", NoticeRule.of(MONTHLY), NoticeRule::of);
            return new Term.Indefinite(notice);
        }
        Interval length = row.optional("minimum_term", Interval.months(1), TermText::interval);
        Interval notice = row.optional("notice", Interval.months(1), TermText::interval);
        Term.Renewal renewal = row.optional("renewal", new Term.Ends(), TermText::renewal);
        return new Term.Minimum(length, notice, renewal, Term.PauseEffect.TERM_STAYS);
    }

    /** {@code ends}, {@code 12 months}, or the notice by which it goes on: {@code 1 month any time}. */
    private static Term.Renewal renewal(String text) {
        if (text.equalsIgnoreCase("ends")) {
            return new Term.Ends();
        }
        return LENGTH.matcher(plain(text)).matches()
                ? new Term.Again(interval(text))
                : new Term.GoesOn(NoticeRule.of(text));
    }

    private static Interval interval(String text) {
        Matcher matcher = LENGTH.matcher(plain(text));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Interval(
                Integer.parseInt(matcher.group(1)),
                IntervalUnit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
