package org.kontor.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.calendar.Period;

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
        Withdrawal.Made made = new Withdrawal.Made(signed, signed, state);
        assertThat(Withdrawal.settle(made, until, facts).until()).isEqualTo(until);
        assertThat(Withdrawal.settle(made, until, facts).inTime()).isTrue();
        assertThat(Withdrawal.settle(made, until.plusDays(1), facts).inTime()).isFalse();
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

    private static Optional<Period> free(boolean informed, boolean asked, String start) {
        LocalDate first = LocalDate.parse(start);
        Withdrawal.Made made = new Withdrawal.Made(LocalDate.of(2026, 10, 28), first, "SN");
        Withdrawal.Settlement settlement = Withdrawal.settle(made, RECEIVED, new Withdrawal.Facts(informed, asked));
        return settlement.free(new Period(first, Period.OPEN_END));
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
