package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.money.Money;

/** Three instalments of 100.00 on the 10th of December, January and February; each may be five days late. */
class PlanCourseTest {
    private static final LocalDate AGREED = LocalDate.of(2026, 11, 20);
    private static final PlanTerms TERMS =
            new PlanTerms(AGREED, PlanTerms.monthly(Money.of("300.00"), 3, LocalDate.of(2026, 12, 10)), 5, false);

    private static Reduction paid(String on, String amount) {
        return new Reduction(LocalDate.parse(on), Money.of(amount));
    }

    private static PlanCourse on(String day, Reduction... paid) {
        return PlanCourse.of(TERMS, List.of(paid), LocalDate.parse(day), "SN");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, RUNNING, 0.00",
        "2026-12-10, RUNNING, 0.00",
        // Missing, and within the days of grace.
        "2026-12-11, LATE, 100.00",
        "2026-12-15, LATE, 100.00",
        // One day more ends it.
        "2026-12-16, BROKEN, 100.00",
        "2027-03-01, BROKEN, 300.00"
    })
    void breaksWhenAnInstalmentIsMissingForTooLong(String day, PlanState state, String missing) {
        PlanCourse course = on(day);
        assertThat(course.state()).isEqualTo(state);
        assertThat(course.missing()).isEqualTo(Money.of(missing));
    }

    @Test
    void aLateLookFindsTheDayOnWhichItBroke() {
        assertThat(on("2027-03-01").since()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(on("2027-03-01", paid("2026-12-15", "100.00")).since()).isEqualTo(LocalDate.of(2027, 1, 17));
        // Too late is too late, even if nobody looked in between.
        assertThat(on("2027-03-01", paid("2026-12-16", "300.00")).state()).isEqualTo(PlanState.BROKEN);
    }

    @Test
    void anInstalmentOnASundayIsInTimeOnMonday() {
        // 10 January 2027 is a Sunday.
        assertThat(on("2027-01-11", paid("2026-12-10", "100.00")).state()).isEqualTo(PlanState.RUNNING);
        assertThat(on("2027-01-12", paid("2026-12-10", "100.00")).state()).isEqualTo(PlanState.LATE);
        assertThat(on("2027-01-16", paid("2026-12-10", "100.00")).state()).isEqualTo(PlanState.LATE);
        assertThat(on("2027-01-17", paid("2026-12-10", "100.00")).state()).isEqualTo(PlanState.BROKEN);
    }

    @Test
    void isKeptOnTheDayOfTheLastCent() {
        Reduction[] paid = {paid("2026-12-01", "150.00"), paid("2027-01-10", "149.99"), paid("2027-02-15", "0.01")};
        assertThat(on("2027-02-14", paid).state()).isEqualTo(PlanState.LATE);
        assertThat(on("2027-02-15", paid).state()).isEqualTo(PlanState.KEPT);
        assertThat(on("2027-05-01", paid).since()).isEqualTo(LocalDate.of(2027, 2, 15));
        assertThat(on("2026-11-21", paid("2026-11-21", "300.00")).state()).isEqualTo(PlanState.KEPT);
    }

    @Test
    void aPaymentThatComesBackIsNone() {
        Reduction[] paid = {paid("2026-12-10", "100.00"), paid("2026-12-14", "-100.00")};
        assertThat(on("2026-12-12", paid).state()).isEqualTo(PlanState.RUNNING);
        assertThat(on("2026-12-14", paid).state()).isEqualTo(PlanState.LATE);
        assertThat(on("2026-12-12", paid).rows()).noneMatch(PlanCourse.Row::late);
        assertThat(on("2026-12-14", paid).rows())
                .extracting(PlanCourse.Row::late)
                .containsExactly(true, false, false);
        assertThat(on("2026-12-16", paid).state()).isEqualTo(PlanState.BROKEN);
    }

    @Test
    void paysTheEarlierInstalmentsFirst() {
        List<PlanCourse.Row> rows =
                on("2026-12-20", paid("2026-12-10", "130.00")).rows();
        assertThat(rows)
                .extracting(PlanCourse.Row::paid)
                .containsExactly(Money.of("100.00"), Money.of("30.00"), Money.ZERO);
        assertThat(rows.get(0).isPaid()).isTrue();
        assertThat(rows.get(1).isPaid()).isFalse();
    }

    @Test
    void monthlyInstalmentsComeToTheTotalAndKeepTheirDay() {
        List<Instalment> each = PlanTerms.monthly(Money.of("100.00"), 3, LocalDate.of(2027, 1, 31));
        assertThat(each)
                .extracting(Instalment::amount)
                .containsExactly(Money.of("33.33"), Money.of("33.33"), Money.of("33.34"));
        assertThat(each)
                .extracting(Instalment::dueOn)
                .containsExactly(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31));
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Money total = Money.ofCents(60 + random.nextInt(1_000_000));
            assertThat(Money.sum(PlanTerms.monthly(total, 1 + random.nextInt(60), AGREED).stream()
                            .map(Instalment::amount)
                            .toList()))
                    .isEqualTo(total);
        }
    }

    @Test
    void refusesWhatNobodyCouldKeep() {
        List<Instalment> early = List.of(new Instalment(AGREED.minusDays(1), Money.of("1.00")));
        assertThatThrownBy(() -> new PlanTerms(AGREED, early, 5, false)).isInstanceOf(PlanRefused.class);
        Instalment one = new Instalment(AGREED, Money.of("1.00"));
        assertThatThrownBy(() -> new PlanTerms(AGREED, List.of(one, one), 5, false))
                .isInstanceOf(PlanRefused.class);
        assertThatThrownBy(() -> new PlanTerms(AGREED, List.of(), 5, false)).isInstanceOf(PlanRefused.class);
        assertThatThrownBy(() -> new PlanTerms(AGREED, List.of(one), 61, false)).isInstanceOf(PlanRefused.class);
        assertThatThrownBy(() -> new Instalment(AGREED, Money.ZERO)).isInstanceOf(PlanRefused.class);
        assertThatThrownBy(() -> PlanTerms.monthly(Money.of("0.02"), 3, AGREED)).isInstanceOf(PlanRefused.class);
    }

    /** Whatever is paid when: a day-by-day loop that knows nothing of the rule comes to the same. */
    @Test
    void equalsALoopOverTheDays() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Reduction> paid = new ArrayList<>();
            for (int i = random.nextInt(7); i > 0; i--) {
                paid.add(new Reduction(
                        AGREED.plusDays(random.nextInt(100)), Money.ofCents(5000 + random.nextInt(10000))));
            }
            PlanState expected = PlanState.RUNNING;
            LocalDate end = LocalDate.of(2027, 3, 15);
            for (LocalDate day = AGREED; !day.isAfter(end); day = day.plusDays(1)) {
                expected = stepped(expected, paid, day);
                assertThat(PlanCourse.of(TERMS, paid, day, "SN").state())
                        .as("seed %d, %s", seed, day)
                        .isEqualTo(expected);
            }
        }
    }

    private static PlanState stepped(PlanState before, List<Reduction> paid, LocalDate day) {
        if (before == PlanState.KEPT || before == PlanState.BROKEN) {
            return before;
        }
        long cents = 0;
        long yesterday = 0;
        for (Reduction one : paid) {
            cents += one.day().isAfter(day) ? 0 : one.amount().cents();
            yesterday += one.day().isBefore(day) ? one.amount().cents() : 0;
        }
        // 10 January is a Sunday; the other days are working days.
        String[] due = {"2026-12-10", "2027-01-11", "2027-02-10"};
        long owed = 0;
        for (int i = 0; i < due.length; i++) {
            LocalDate last = LocalDate.parse(due[i]);
            if (day.isAfter(last.plusDays(5)) && yesterday < (i + 1) * 10000L) {
                return PlanState.BROKEN;
            }
            owed = day.isAfter(last) ? (i + 1) * 10000L : owed;
        }
        if (cents >= 30000) {
            return PlanState.KEPT;
        }
        return cents < owed ? PlanState.LATE : PlanState.RUNNING;
    }
}
