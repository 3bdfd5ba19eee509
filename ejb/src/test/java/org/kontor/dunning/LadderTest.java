package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.Grade;
import org.kontor.money.Money;
import org.kontor.receivables.BlockKind;

class LadderTest {
    private static final Policy POLICY = Policy.usual(CustomerType.BUSINESS);
    private static final Ladder LADDER = new Ladder(POLICY, "SN");

    private static Optional<Integer> step(AClaim claim, String day) {
        return LADDER.step(claim.build(), LocalDate.parse(day));
    }

    private static Rest rest(AClaim claim, String day) {
        return LADDER.rest(claim.build(), LocalDate.parse(day));
    }

    // Due on Friday 15 May 2026: three banking days are over on Wednesday 20 May.
    @ParameterizedTest
    @CsvSource({"2026-05-15, NOT_DUE", "2026-05-16, TOO_EARLY", "2026-05-20, TOO_EARLY", "2026-05-21, NONE"})
    void remindsAfterTheGrace(String day, Rest expected) {
        assertThat(rest(AClaim.due("2026-05-15"), day)).isEqualTo(expected);
    }

    @Test
    void climbsOneLevelAfterTheOther() {
        AClaim claim = AClaim.due("2026-05-15");
        assertThat(step(claim, "2026-05-21")).contains(0);
        claim.told(0, "2026-05-21");
        assertThat(step(claim, "2026-05-30")).isEmpty();
        assertThat(step(claim, "2026-06-01")).contains(1);
        claim.told(1, "2026-06-01");
        assertThat(step(claim, "2026-06-11")).contains(2);
        claim.told(2, "2026-06-11");
        assertThat(step(claim, "2026-06-22")).contains(3);
        claim.told(3, "2026-06-22");
        assertThat(rest(claim, "2026-12-01")).isEqualTo(Rest.ALL_TOLD);
    }

    @Test
    void skipsNoLevelHoweverManyNightsWereMissed() {
        assertThat(step(AClaim.due("2026-05-15"), "2027-05-18")).contains(0);
        assertThat(step(AClaim.due("2026-05-15").told(0, "2026-05-21"), "2027-05-18"))
                .contains(1);
    }

    @Test
    void tellsNothingTwice() {
        assertThat(step(AClaim.due("2026-05-15").told(0, "2026-05-21"), "2026-05-21"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-24", "2026-05-25", "2026-11-18"})
    void restsOnSundaysAndHolidays(String day) {
        assertThat(rest(AClaim.due("2026-05-15"), day)).isEqualTo(Rest.HOLIDAY);
    }

    @ParameterizedTest
    @EnumSource(BlockKind.class)
    void leavesInPeaceWhatIsStopped(BlockKind kind) {
        AClaim claim = AClaim.due("2026-05-15").stopped(kind, "2026-05-20", "2026-06-20");

        assertThat(rest(claim, "2026-06-19")).isEqualTo(Rest.STOPPED);
        assertThat(step(claim, "2026-06-20")).contains(0);
    }

    @Test
    void remindsOfNothingThatDidNotArrive() {
        assertThat(rest(AClaim.due("2026-05-15").neverReceived(), "2026-06-20")).isEqualTo(Rest.NOT_DELIVERED);
        assertThat(rest(AClaim.due("2026-05-15").toldWithoutProof(0, "2026-05-21"), "2026-07-20"))
                .isEqualTo(Rest.NOT_DELIVERED);
    }

    @Test
    void remindsOfWhatIsLeftOnly() {
        AClaim claim = AClaim.due("2026-05-15").paid("2026-05-20", "1000.00");
        assertThat(rest(claim, "2026-06-20")).isEqualTo(Rest.PAID);
        assertThat(step(claim.paid("2026-06-01", "-1000.00"), "2026-06-20")).contains(0);
    }

    @Test
    void writesOneLetterAtTheHighestLevel() {
        Claim older = AClaim.due("2026-05-15")
                .told(0, "2026-05-21")
                .told(1, "2026-06-02")
                .build();
        Claim newer = AClaim.due("2026-06-15").of("200.00").build();
        Claim next = AClaim.due("2026-07-15").of("300.00").build();

        Reminder reminder = Reminder.of(List.of(older, newer, next), LocalDate.parse("2026-06-20"), LADDER)
                .orElseThrow();

        assertThat(reminder.level()).isEqualTo(2);
        assertThat(reminder.step()).isEqualTo(2);
        assertThat(reminder.items())
                .extracting(item -> item.level() + " " + item.open() + " " + item.steps())
                .containsExactly("2 1000.00 true", "0 200.00 true");
    }

    @Test
    void listsWhatWasToldBeforeWithItsOwnLevel() {
        Claim told = AClaim.due("2026-05-15")
                .told(0, "2026-05-21")
                .told(1, "2026-06-17")
                .build();
        Claim newer = AClaim.due("2026-06-15").of("200.00").build();

        Reminder reminder = Reminder.of(List.of(told, newer), LocalDate.parse("2026-06-20"), LADDER)
                .orElseThrow();

        assertThat(reminder.level()).isEqualTo(1);
        assertThat(reminder.step())
                .as("what is told anew costs what its own level costs")
                .isZero();
        assertThat(reminder.items())
                .extracting(item -> item.level() + " " + item.steps())
                .containsExactly("1 false", "0 true");
        assertThat(reminder.open()).isEqualTo(Money.of("1200.00"));
    }

    @Test
    void writesNobodyForPennies() {
        LocalDate day = LocalDate.parse("2026-06-20");
        Claim small = AClaim.due("2026-05-15").of("3.00").build();
        Claim other = AClaim.due("2026-05-16").of("2.00").build();

        assertThat(Reminder.of(List.of(small), day, LADDER)).isEmpty();
        assertThat(Reminder.of(List.of(small, other), day, LADDER)).isPresent();
    }

    @Test
    void claimsFlatSumAndFeeOnlyInDefault() {
        Level last = POLICY.level(3);
        assertThat(FlatSum.of(CustomerType.BUSINESS, last, true, false)).isEqualTo(Money.of("40.00"));
        assertThat(FlatSum.of(CustomerType.BUSINESS, last, true, true)).isEqualTo(Money.ZERO);
        assertThat(FlatSum.of(CustomerType.BUSINESS, last, false, false)).isEqualTo(Money.ZERO);
        assertThat(FlatSum.of(CustomerType.CONSUMER, last, true, false)).isEqualTo(Money.ZERO);
        assertThat(LetterFee.of(last, true)).isEqualTo(Money.of("1.00"));
        assertThat(LetterFee.of(last, false)).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-22, NONE",
        "2026-06-28, NONE",
        "2026-06-29, NO_BOOKINGS",
        "2026-07-05, NO_BOOKINGS",
        "2026-07-06, NO_EXTRAS",
        "2027-07-06, NO_EXTRAS"
    })
    void restrictsAfterItsNotice(String day, Grade grade) {
        Claim claim = AClaim.due("2026-05-15").told(3, "2026-06-22").build();

        assertThat(Restriction.on(LocalDate.parse(day), List.of(claim), POLICY)).isEqualTo(grade);
    }

    @Test
    void liftsARestrictionOnTheDayOfPaymentOrDispute() {
        AClaim paid = AClaim.due("2026-05-15").told(3, "2026-06-22").paid("2026-07-01", "1000.00");
        AClaim disputed =
                AClaim.due("2026-05-15").told(3, "2026-06-22").stopped(BlockKind.DISPUTE, "2026-07-01", "2026-07-10");

        assertThat(Restriction.on(LocalDate.parse("2026-06-30"), List.of(paid.build()), POLICY))
                .isEqualTo(Grade.NO_BOOKINGS);
        assertThat(Restriction.on(LocalDate.parse("2026-07-01"), List.of(paid.build()), POLICY))
                .isEqualTo(Grade.NONE);
        assertThat(Restriction.on(LocalDate.parse("2026-07-01"), List.of(disputed.build()), POLICY))
                .isEqualTo(Grade.NONE);
        assertThat(Restriction.on(LocalDate.parse("2026-07-10"), List.of(disputed.build()), POLICY))
                .isEqualTo(Grade.NO_EXTRAS);
    }
}
