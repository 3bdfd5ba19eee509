package org.kontor.contracts;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.contracts.Term.PauseEffect;

/**
 * Stores a term as one readable text: {@code indefinite|1 month to month end} or {@code minimum|12 MONTH|1 MONTH|goes
 * on 1 month any time|TERM_STAYS}.
 */
@Converter(autoApply = true)
public class TermConverter implements AttributeConverter<Term, String> {
    private static final String INDEFINITE = "indefinite|";
    private static final String GOES_ON = "goes on ";
    private static final String AGAIN = "again ";

    @Override
    public String convertToDatabaseColumn(Term term) {
        if (term instanceof Term.Minimum minimum) {
            return String.join(
                    "|",
                    "minimum",
                    text(minimum.length()),
                    text(minimum.notice()),
                    text(minimum.renewal()),
                    minimum.pauses().name());
        }
        return INDEFINITE + ((Term.Indefinite) term).notice();
    }

    @Override
    public Term convertToEntityAttribute(String stored) {
        if (stored.startsWith(INDEFINITE)) {
            return new Term.Indefinite(NoticeRule.of(stored.substring(INDEFINITE.length())));
        }
        String[] parts = stored.split("\\|");
        return new Term.Minimum(
                interval(parts[1]), interval(parts[2]), renewal(parts[3]), PauseEffect.valueOf(parts[4]));
    }

    private static String text(Term.Renewal renewal) {
        if (renewal instanceof Term.GoesOn goesOn) {
            return GOES_ON + goesOn.notice();
        }
        return renewal instanceof Term.Again again ? AGAIN + text(again.length()) : "ends";
    }

    private static Term.Renewal renewal(String text) {
        if (text.startsWith(GOES_ON)) {
            return new Term.GoesOn(NoticeRule.of(text.substring(GOES_ON.length())));
        }
        return text.startsWith(AGAIN) ? new Term.Again(interval(text.substring(AGAIN.length()))) : new Term.Ends();
    }

    private static String text(Interval interval) {
        return interval.count() + " " + interval.unit();
    }

    private static Interval interval(String text) {
        String[] parts = text.split(" ");
        return new Interval(Integer.parseInt(parts[0]), IntervalUnit.valueOf(parts[1]));
    }
}
