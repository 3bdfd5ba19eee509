package org.kontor.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Period;
import org.kontor.money.Percent;

class WithdrawalTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 10);

    /** Worked out by hand: 2026-11-18 is Buß- und Bettag in Saxony, 2026-11-28 a Saturday, 2027-12-25 and 26 a weekend. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-02, true, SN, 2026-11-16",
        "2026-11-04, true, SN, 2026-11-19",
        "2026-11-04, true, BE, 2026-11-18",
        "2026-11-14, true, SN, 2026-11-30",
        "2026-12-11, true, SN, 2026-12-28",
        "2026-12-10, true, SN, 2026-12-24",
        "2026-11-02, false, SN, 2027-11-16",
        "2025-11-02, false, SN, 2026-11-16",
        "2024-02-29, false, SN, 2025-03-14"
    })
    void isInTimeUntil(LocalDate signed, boolean informed, String state, LocalDate until) {
        Withdrawal.Facts facts = new Withdrawal.Facts(informed, false);
        Period days = new Period(signed, signed.plusMonths(1));
        Withdrawal.Made made = new Withdrawal.Made(CustomerType.CONSUMER, signed, days, state);
        assertThat(Withdrawal.settle(made, until, facts).until()).isEqualTo(until);
        assertThat(Withdrawal.settle(made, until, facts).right()).isEqualTo(Withdrawal.Right.GIVEN);
        assertThat(Withdrawal.settle(made, until.plusDays(1), facts).right()).isEqualTo(Withdrawal.Right.LATE);
    }

    /** § 13 BGB: a natural person. An association is none, so § 355 BGB does not speak of it. */
    @ParameterizedTest
    @CsvSource({"CONSUMER, GIVEN", "BUSINESS, NONE", "PUBLIC, NONE", "NONPROFIT, NONE"})
    void isARightOfConsumersOnly(CustomerType customer, Withdrawal.Right right) {
        Withdrawal.Facts unproven = new Withdrawal.Facts(false, false);
        assertThat(Withdrawal.settle(made(customer, "2026-11-01"), RECEIVED, unproven)
                        .right())
                .isEqualTo(right);
    }

    @Test
    void owesForItsDaysIfAnEarlyStartWasAskedForAndTheConsumerInformed() {
        assertThat(free(true, true, "2026-11-01")).isEmpty();
    }

    @Test
    void owesNothingOtherwise() {
        Optional<Period> all = Optional.of(Period.ofDays(LocalDate.of(2026, 11, 1), RECEIVED));
        assertThat(free(true, false, "2026-11-01")).isEqualTo(all);
        assertThat(free(false, true, "2026-11-01")).isEqualTo(all);
        assertThat(free(false, false, "2026-11-01")).isEqualTo(all);
    }

    @Test
    void owesNothingForWhatHasNotBegun() {
        LocalDate start = LocalDate.of(2026, 12, 1);
        assertThat(free(true, true, "2026-12-01")).contains(Period.ofDays(start, start));
    }

    @Test
    void takesNothingOrTheUsedDaysAsACourtesy() {
        Withdrawal.Settlement refused = Withdrawal.settle(
                made(CustomerType.BUSINESS, "2026-11-01"), RECEIVED, new Withdrawal.Facts(true, true));
        Period line = new Period(LocalDate.of(2026, 11, 1), Period.OPEN_END);
        assertThat(refused.asCourtesy(false).free(line)).contains(Period.ofDays(line.start(), RECEIVED));
        assertThat(refused.asCourtesy(true).free(line)).isEmpty();
        assertThat(refused.asCourtesy(true).owedOf(line)).contains(new Withdrawal.Share(10, 91));
    }

    /**
     * What is paid once is owed for the used part of what the contract lasts at least. Worked out by hand: of 49.00 for
     * 91 days ten are 5.38, of 100.00 for a year four days are 1.10.
     */
    @ParameterizedTest
    @CsvSource({
        "49.00, 0, 10, 91, 5.38",
        "49.00, 0, 10, 90, 5.44",
        "100.00, 0, 4, 365, 1.10",
        "99.99, 0, 1, 31, 3.23",
        "49.00, 50, 10, 91, 2.69",
        "9000.00, 0, 14, 731, 172.37",
        "49.00, 0, 91, 91, 49.00",
        "49.00, 100, 10, 91, 0.00"
    })
    void reducesWhatIsPaidOnceToTheUsedPart(
            BigDecimal price, String discount, int used, int least, BigDecimal expected) {
        Percent less = new Withdrawal.Share(used, least).reducing(Percent.of(discount));
        BigDecimal left = price.multiply(new BigDecimal("100").subtract(less.toBigDecimal()))
                .divide(new BigDecimal("100"), 2, RoundingMode.HALF_UP);
        assertThat(left).isEqualByComparingTo(expected);
    }

    @Test
    void neverOwesMoreThanThePriceForAContractThatIsOlderThanItHadToBe() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        Withdrawal.Made made = new Withdrawal.Made(
                CustomerType.CONSUMER, first, Period.ofDays(first, LocalDate.of(2026, 1, 31)), "SN");
        assertThat(Withdrawal.settle(made, RECEIVED, new Withdrawal.Facts(true, true))
                        .used())
                .contains(new Withdrawal.Share(31, 31));
    }

    private static Optional<Period> free(boolean informed, boolean asked, String start) {
        Withdrawal.Made made = made(CustomerType.CONSUMER, start);
        Withdrawal.Settlement settlement = Withdrawal.settle(made, RECEIVED, new Withdrawal.Facts(informed, asked));
        return settlement.free(new Period(LocalDate.parse(start), Period.OPEN_END));
    }

    /** Signed on 28 October 2026, for at least 91 days if it starts in November. */
    private static Withdrawal.Made made(CustomerType customer, String start) {
        LocalDate first = LocalDate.parse(start);
        Period days = Period.ofDays(first, first.plusDays(90));
        return new Withdrawal.Made(customer, LocalDate.of(2026, 10, 28), days, "SN");
    }

    /** Nobody can say afterwards that more was agreed to than an order stored. */
    @Test
    void believesNoMoreThanTheOrderProves() {
        Withdrawal.Facts all = new Withdrawal.Facts(true, true);
        assertThat(all.provenBy(new Withdrawal.Facts(true, false))).isEqualTo(new Withdrawal.Facts(true, false));
        assertThat(all.provenBy(new Withdrawal.Facts(false, true))).isEqualTo(new Withdrawal.Facts(false, true));
        assertThat(new Withdrawal.Facts(true, false).provenBy(all)).isEqualTo(new Withdrawal.Facts(true, false));
    }
}
