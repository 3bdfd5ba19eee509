package org.kontor.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Deadlines;
import org.kontor.calendar.Interval;
import org.kontor.contracts.NoticeTarget.Cycle;

/** Expected days are counted by hand by §§ 187, 188 BGB. */
class NoticeRuleTest {
    private static final Cycle CALENDAR = new Cycle(new Anchor(LocalDate.of(2026, 1, 1)), Interval.months(1));

    @ParameterizedTest(name = "{0}, received {1}: ends {2}")
    @CsvSource({
        // Months end on the day of the same number (§ 188 (2)), which may be missing (§ 188 (3)).
        "1 month any time, 2027-03-20, 2027-04-20",
        "1 month any time, 2027-01-31, 2027-02-28",
        "1 month any time, 2027-01-30, 2027-02-28",
        "1 month any time, 2027-01-29, 2027-02-28",
        "1 month any time, 2027-01-28, 2027-02-28",
        "1 month any time, 2027-01-27, 2027-02-27",
        "1 month any time, 2028-01-31, 2028-02-29",
        "1 month any time, 2028-01-29, 2028-02-29",
        "1 month any time, 2028-01-28, 2028-02-28",
        "1 month any time, 2027-02-28, 2027-03-28",
        "1 month any time, 2028-02-29, 2028-03-29",
        "1 month any time, 2026-12-31, 2027-01-31",
        "1 month any time, 2027-03-31, 2027-04-30",
        "1 month any time, 2027-05-31, 2027-06-30",
        "3 months any time, 2026-11-30, 2027-02-28",
        "3 months any time, 2027-11-30, 2028-02-29",
        "3 months any time, 2026-08-31, 2026-11-30",
        "3 months any time, 2026-11-17, 2027-02-17",
        "1 year any time, 2028-02-29, 2029-02-28",
        "1 year any time, 2027-02-28, 2028-02-28",
        // The day of receipt does not count (§ 187 (1)).
        "14 days any time, 2026-12-20, 2027-01-03",
        "14 days any time, 2028-02-20, 2028-03-05",
        "14 days any time, 2027-02-20, 2027-03-06",
        "1 day any time, 2026-12-31, 2027-01-01",
        "30 days any time, 2027-01-31, 2027-03-02",
        // Weeks end on the same day of the week.
        "6 weeks any time, 2026-11-23, 2027-01-04",
        "1 week any time, 2028-02-24, 2028-03-02",
        "4 weeks any time, 2027-02-01, 2027-03-01",
        // To the end of a month.
        "1 month to month end, 2027-01-15, 2027-02-28",
        "1 month to month end, 2027-01-31, 2027-02-28",
        "1 month to month end, 2027-02-01, 2027-03-31",
        "1 month to month end, 2027-02-28, 2027-03-31",
        "1 month to month end, 2027-03-01, 2027-04-30",
        "1 month to month end, 2027-03-31, 2027-04-30",
        "1 month to month end, 2027-04-30, 2027-05-31",
        "1 month to month end, 2026-11-30, 2026-12-31",
        "1 month to month end, 2026-12-01, 2027-01-31",
        "1 month to month end, 2028-01-31, 2028-02-29",
        "2 weeks to month end, 2026-11-16, 2026-11-30",
        "2 weeks to month end, 2026-11-17, 2026-12-31",
        "14 days to month end, 2027-02-14, 2027-02-28",
        "14 days to month end, 2027-02-15, 2027-03-31",
        "14 days to month end, 2028-02-15, 2028-02-29",
        "14 days to month end, 2028-02-16, 2028-03-31",
        "3 months to month end, 2026-11-30, 2027-02-28",
        "3 months to month end, 2026-12-01, 2027-03-31",
        "3 months to month end, 2026-08-31, 2026-11-30",
        // To the end of a quarter.
        "6 weeks to quarter end, 2026-11-19, 2026-12-31",
        "6 weeks to quarter end, 2026-11-20, 2027-03-31",
        "6 weeks to quarter end, 2027-02-17, 2027-03-31",
        "6 weeks to quarter end, 2027-02-18, 2027-06-30",
        "6 weeks to quarter end, 2028-02-18, 2028-03-31",
        "6 weeks to quarter end, 2028-02-19, 2028-06-30",
        "6 weeks to quarter end, 2027-05-19, 2027-06-30",
        "6 weeks to quarter end, 2027-05-20, 2027-09-30",
        "6 weeks to quarter end, 2027-08-19, 2027-09-30",
        "6 weeks to quarter end, 2027-08-20, 2027-12-31",
        "1 month to quarter end, 2027-02-28, 2027-03-31",
        "1 month to quarter end, 2027-03-01, 2027-06-30",
        "1 month to quarter end, 2027-05-30, 2027-06-30",
        "1 month to quarter end, 2027-05-31, 2027-06-30",
        "1 month to quarter end, 2027-06-01, 2027-09-30",
        "1 month to quarter end, 2026-11-30, 2026-12-31",
        "1 month to quarter end, 2026-12-01, 2027-03-31",
        "3 months to quarter end, 2026-12-31, 2027-03-31",
        "3 months to quarter end, 2027-01-01, 2027-06-30",
        "3 months to quarter end, 2026-11-30, 2027-03-31"
    })
    void endsOn(String rule, LocalDate received, LocalDate last) {
        assertThat(NoticeRule.of(rule).earliestEnd(received, CALENDAR)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} of {2} months from {1}, received {3}: ends {4}")
    @CsvSource({
        "1 month to cycle end, 2027-01-15, 1, 2027-01-14, 2027-02-14",
        "1 month to cycle end, 2027-01-15, 1, 2027-01-15, 2027-03-14",
        "14 days to cycle end, 2027-01-15, 1, 2027-01-31, 2027-02-14",
        "14 days to cycle end, 2027-01-15, 1, 2027-02-01, 2027-03-14",
        // An anchor on the 31st: 31 Jan – 27 Feb, 28 Feb – 30 Mar, 31 Mar – 29 Apr, 30 Apr – 30 May (R1).
        "1 month to cycle end, 2026-12-31, 1, 2027-01-27, 2027-02-27",
        "1 month to cycle end, 2026-12-31, 1, 2027-01-28, 2027-03-30",
        "1 month to cycle end, 2026-12-31, 1, 2027-01-31, 2027-03-30",
        "1 month to cycle end, 2026-12-31, 1, 2027-03-29, 2027-04-29",
        "1 month to cycle end, 2026-12-31, 1, 2027-03-30, 2027-05-30",
        "3 months to cycle end, 2026-03-01, 12, 2026-11-28, 2027-02-28",
        "3 months to cycle end, 2026-03-01, 12, 2026-11-30, 2027-02-28",
        "3 months to cycle end, 2026-03-01, 12, 2026-12-01, 2028-02-29",
        "1 month to cycle end, 2026-11-17, 3, 2027-01-16, 2027-02-16",
        "1 month to cycle end, 2026-11-17, 3, 2027-01-17, 2027-05-16"
    })
    void endsWithACycle(String rule, LocalDate anchor, int months, LocalDate received, LocalDate last) {
        Cycle cycle = new Cycle(new Anchor(anchor), Interval.months(months));
        assertThat(NoticeRule.of(rule).earliestEnd(received, cycle)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}, to end on {1}: arrives by {2}")
    @CsvSource({
        "1 month any time, 2027-02-16, 2027-01-16",
        "1 month any time, 2027-02-28, 2027-01-31",
        "1 month any time, 2028-02-29, 2028-01-31",
        "1 month any time, 2028-02-28, 2028-01-28",
        "1 month any time, 2027-04-30, 2027-03-31",
        "1 month any time, 2027-03-31, 2027-02-28",
        "1 month any time, 2027-03-28, 2027-02-28",
        "1 month any time, 2027-03-27, 2027-02-27",
        "3 months any time, 2027-02-28, 2026-11-30",
        "14 days any time, 2027-01-03, 2026-12-20",
        "6 weeks any time, 2026-12-31, 2026-11-19"
    })
    void arrivesBy(String rule, LocalDate last, LocalDate latest) {
        assertThat(NoticeRule.of(rule).latestReceipt(last)).isEqualTo(latest);
    }

    @ParameterizedTest(name = "{1} {2} from {0}: until {3}")
    @CsvSource({
        "2026-11-17, 3, MONTH, 2027-02-16",
        "2026-11-30, 3, MONTH, 2027-02-28",
        "2026-11-29, 3, MONTH, 2027-02-28",
        "2026-11-28, 3, MONTH, 2027-02-27",
        "2027-11-30, 3, MONTH, 2028-02-29",
        "2026-12-01, 3, MONTH, 2027-02-28",
        "2027-01-31, 1, MONTH, 2027-02-28",
        "2027-03-31, 1, MONTH, 2027-04-30",
        "2027-01-01, 12, MONTH, 2027-12-31",
        "2027-01-01, 2, YEAR, 2028-12-31",
        "2028-02-29, 1, YEAR, 2029-02-28",
        "2026-11-23, 2, WEEK, 2026-12-06",
        "2026-11-23, 14, DAY, 2026-12-06"
    })
    void countsTermsFromTheirFirstDay(
            LocalDate first, int count, org.kontor.calendar.IntervalUnit unit, LocalDate last) {
        assertThat(Deadlines.lastDay(first, new Interval(count, unit))).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 days any time",
                "1 day any time",
                "1 month to month end",
                "6 weeks to quarter end",
                "3 months to cycle end",
                "1 year any time"
            })
    void readsWhatItWrites(String text) {
        assertThat(NoticeRule.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "1 month",
                "month end",
                "-1 days any time",
                "1.5 months any time",
                "1 month to week end"
            })
    void refusesWhatIsNotOfTheLanguage(String text) {
        assertThatThrownBy(() -> NoticeRule.of(text)).isInstanceOf(UnreadableNotice.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 29, 30, 31})
    void neverEndsBeforeTheNoticePeriodIsOver(int day) {
        LocalDate received = LocalDate.of(2027, 1, day);
        for (NoticeTarget target : NoticeTarget.values()) {
            NoticeRule rule = new NoticeRule(Interval.months(1), target);
            assertThat(rule.earliestEnd(received, CALENDAR)).isAfterOrEqualTo(LocalDate.of(2027, 2, 28));
        }
    }
}
