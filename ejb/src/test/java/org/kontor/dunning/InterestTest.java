package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.accounts.CustomerType;
import org.kontor.receivables.BlockKind;

class InterestTest {
    private static final RateTable RATES = new RateTable(List.of(
            rate("2022-07-01", -88),
            rate("2023-01-01", 162),
            rate("2023-07-01", 312),
            rate("2024-01-01", 362),
            rate("2024-07-01", 337),
            rate("2025-01-01", 227),
            rate("2025-07-01", 127),
            rate("2026-01-01", 127),
            rate("2026-07-01", 152)));

    private static BaseRate rate(String from, int hundredths) {
        return new BaseRate(LocalDate.parse(from), hundredths);
    }

    private static InterestSheet sheet(AClaim claim, CustomerType debtor, DayCount count, String day) {
        Claim built = claim.build();
        Default since = Default.of(built, debtor, "SN").orElseThrow();
        return Interest.of(debtor, RATES, count).through(LocalDate.parse(day), built, since);
    }

    private static String total(AClaim claim, CustomerType debtor, String day) {
        return sheet(claim, debtor, DayCount.ACT_365, day).total().toString();
    }

    @ParameterizedTest
    @CsvSource({"CONSUMER, 33.98", "BUSINESS, 55.02", "PUBLIC, 55.02", "NONPROFIT, 55.02"})
    void isThatOfTheGoldenCase(CustomerType debtor, String expected) {
        AClaim claim = AClaim.due("2026-05-15").byContract();

        InterestSheet sheet = sheet(claim, debtor, DayCount.ACT_365, "2026-11-23");

        assertThat(sheet.total()).hasToString(expected);
        assertThat(sheet.segments()).extracting(InterestSegment::days).containsExactly(46L, 146L);
    }

    @Test
    void isRoundedOnceAndNotBySegment() {
        // 46 and 146 days of 6.27 % and 6.52 % on 100.55 €: 0.7945… and 2.6223…, together 3.4168….
        assertThat(total(AClaim.due("2026-05-15").byContract().of("100.55"), CustomerType.CONSUMER, "2026-11-23"))
                .isEqualTo("3.42");
    }

    @Test
    void fallsWithAPaymentFromTheNextDayOn() {
        // 31 days of 1,000.00 € (16 May to 15 June), 15 days of 400.00 € at 6.27 %.
        AClaim claim = AClaim.due("2026-05-15").byContract().paid("2026-06-15", "600.00");

        InterestSheet sheet = sheet(claim, CustomerType.CONSUMER, DayCount.ACT_365, "2026-06-30");

        assertThat(sheet.segments())
                .extracting(row -> row.days() + " " + row.principal())
                .containsExactly("31 1000.00", "15 400.00");
        assertThat(sheet.total()).hasToString("6.36");
    }

    @Test
    void runsAgainWhenAPaymentComesBack() {
        AClaim claim = AClaim.due("2026-05-15")
                .byContract()
                .paid("2026-05-20", "1000.00")
                .paid("2026-05-27", "-1000.00");

        assertThat(sheet(claim, CustomerType.CONSUMER, DayCount.ACT_365, "2026-05-31")
                        .segments())
                .extracting(InterestSegment::days)
                .containsExactly(5L, 4L);
    }

    @Test
    void restsWhileAPlanFreezesItOrADebitIsOnItsWay() {
        AClaim plan = AClaim.due("2026-05-15").byContract().frozen("2026-05-26", "2026-06-26");
        AClaim debit =
                AClaim.due("2026-05-15").byContract().stopped(BlockKind.PENDING_DEBIT, "2026-05-26", "2026-06-26");
        AClaim dispute = AClaim.due("2026-05-15").byContract().stopped(BlockKind.DISPUTE, "2026-05-26", "2026-06-26");

        assertThat(total(plan, CustomerType.CONSUMER, "2026-06-30")).isEqualTo("2.58"); // 15 days
        assertThat(total(debit, CustomerType.CONSUMER, "2026-06-30")).isEqualTo("2.58");
        assertThat(total(dispute, CustomerType.CONSUMER, "2026-06-30")).isEqualTo("7.90"); // 46 days
    }

    @Test
    void followsANegativeBaseRate() {
        // 4.12 % for the last 10 days of 2022, 6.62 % for the first 10 of 2023.
        assertThat(total(AClaim.due("2022-12-21").byContract(), CustomerType.CONSUMER, "2023-01-10"))
                .isEqualTo("2.94");
    }

    @Test
    void countsLeapYearsByTheirDaysIfWanted() {
        AClaim claim = AClaim.due("2023-12-21").byContract();

        InterestSheet sheet = sheet(claim, CustomerType.CONSUMER, DayCount.ACT_ACT, "2024-12-31");

        assertThat(sheet.segments()).extracting(InterestSegment::daysOfYear).containsExactly(365, 366, 366);
        assertThat(sheet.total()).hasToString("87.17");
        assertThat(total(claim, CustomerType.CONSUMER, "2024-12-31")).isEqualTo("87.40");
    }

    @Test
    void stopsWhereNoRateIsEnteredYet() {
        AClaim claim = AClaim.due("2026-12-21").byContract();

        assertThat(total(claim, CustomerType.CONSUMER, "2027-03-31"))
                .isEqualTo(total(claim, CustomerType.CONSUMER, "2026-12-31"));
    }

    @Test
    void isNothingBeforeDefaultAndAfterPayment() {
        assertThat(total(AClaim.due("2026-05-15").byContract(), CustomerType.CONSUMER, "2026-05-15"))
                .isEqualTo("0.00");
        assertThat(total(
                        AClaim.due("2026-05-15").byContract().paid("2026-05-15", "1000.00"),
                        CustomerType.CONSUMER,
                        "2026-11-23"))
                .isEqualTo("0.00");
    }

    @Test
    void keepsItsRowsWithTheLetter() {
        InterestSheet sheet =
                sheet(AClaim.due("2026-05-15").byContract(), CustomerType.BUSINESS, DayCount.ACT_365, "2026-11-23");

        assertThat(InterestSheet.parse(sheet.text())).isEqualTo(sheet);
        assertThat(InterestSheet.parse("")).isEqualTo(InterestSheet.NONE);
    }

    @Test
    void knowsWhichHalfYearHasNoRate() {
        assertThat(RATES.firstMissing(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 12, 31)))
                .isEmpty();
        assertThat(RATES.firstMissing(LocalDate.of(2026, 11, 28), LocalDate.of(2027, 1, 1)))
                .contains(LocalDate.of(2027, 1, 1));
    }
}
