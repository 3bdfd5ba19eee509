package org.kontor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.calendar.Interval;
import org.kontor.contracts.Term.PauseEffect;

class TermConverterTest {
    private final TermConverter converter = new TermConverter();

    static Stream<Term> terms() {
        NoticeRule monthEnd = NoticeRule.of("1 month to month end");
        return Stream.of(
                new Term.Indefinite(monthEnd),
                new Term.Minimum(Interval.months(12), Interval.months(3), new Term.Ends(), PauseEffect.TERM_STAYS),
                new Term.Minimum(
                        Interval.years(2), Interval.weeks(6), new Term.GoesOn(monthEnd), PauseEffect.TERM_GROWS),
                new Term.Minimum(
                        Interval.months(6),
                        Interval.days(14),
                        new Term.Again(Interval.months(6)),
                        PauseEffect.TERM_STAYS));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void readsBackWhatItStored(Term term) {
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(term)))
                .isEqualTo(term);
    }
}
