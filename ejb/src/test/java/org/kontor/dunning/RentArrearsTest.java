package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.dunning.RentArrears.Ground;
import org.kontor.money.Money;
import org.kontor.receivables.BlockKind;

/** A desk for 500.00 a month, due on the 5th by contract. */
class RentArrearsTest {

    private static AClaim month(int month, String... paid) {
        AClaim claim = AClaim.due("2026-%02d-05".formatted(month)).byContract().of("500.00");
        for (int i = 0; i < paid.length; i += 2) {
            claim.paid(paid[i], paid[i + 1]);
        }
        return claim;
    }

    private static RentTerm term(AClaim of, String rent) {
        Claim claim = of.build();
        return new RentTerm(
                claim,
                claim.due().on().toString(),
                Money.of(rent),
                Money.of("500.00"),
                Optional.of(claim.due().on().plusDays(1)));
    }

    private static Optional<RentArrears> on(String day, AClaim... months) {
        List<RentTerm> terms = new ArrayList<>();
        for (AClaim month : months) {
            terms.add(term(month, "500.00"));
        }
        return RentArrears.on(LocalDate.parse(day), terms);
    }

    @Test
    void twoTermsWithoutAnyPaymentAreEnoughFromTheDayAfterTheSecond() {
        assertThat(on("2026-02-05", month(1), month(2))).isEmpty();
        RentArrears found = on("2026-02-06", month(1), month(2)).orElseThrow();
        assertThat(found.ground()).isEqualTo(Ground.CONSECUTIVE);
        assertThat(found.since()).isEqualTo(LocalDate.of(2026, 2, 6));
        assertThat(found.sum()).isEqualTo(Money.of("1000.00"));
        assertThat(found.monthly()).isEqualTo(Money.of("500.00"));
        assertThat(found.documents()).containsExactly("2026-01-05", "2026-02-05");
    }

    @Test
    void moreThanAMonthOfTwoConsecutiveTermsIsEnough() {
        assertThat(on("2026-02-06", month(1, "2026-01-05", "249.99"), month(2, "2026-02-05", "250.00")))
                .isPresent();
        // Exactly a month's rent is not more than one.
        assertThat(on("2026-02-06", month(1, "2026-01-05", "250.00"), month(2, "2026-02-05", "250.00")))
                .isEmpty();
    }

    @Test
    void oneTermAloneIsNeverEnough() {
        assertThat(on("2026-03-31", month(1), month(2, "2026-02-05", "500.00"))).isEmpty();
        assertThat(on("2026-12-31", month(1))).isEmpty();
    }

    /** BGH 23 July 2008, XII ZR 134/06: more than a month from terms apart does not do; it takes two months' rent. */
    @Test
    void ofTermsApartItTakesTwoMonthsRent() {
        AClaim paidTwo = month(2, "2026-02-05", "500.00");
        assertThat(on("2026-03-31", month(1, "2026-01-05", "200.00"), paidTwo, month(3)))
                .isEmpty();
        RentArrears found = on("2026-03-31", month(1), paidTwo, month(3)).orElseThrow();
        assertThat(found.ground()).isEqualTo(Ground.LONGER);
        assertThat(found.since()).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void smallPartsOfManyTermsAddUp() {
        List<AClaim> months = new ArrayList<>();
        for (int month = 1; month <= 8; month++) {
            months.add(month(month, "2026-%02d-05".formatted(month), "370.00"));
        }
        // 130.00 each: two together stay below a month, eight come to 1,040.00.
        assertThat(on("2026-08-05", months.toArray(AClaim[]::new))).isEmpty();
        assertThat(on("2026-08-06", months.toArray(AClaim[]::new)))
                .map(RentArrears::ground)
                .contains(Ground.LONGER);
    }

    @Test
    void aPaymentInPartDoesNotRemoveItAFullOneDoes() {
        AClaim[] inPart = {month(1, "2026-02-20", "500.00"), month(2, "2026-02-21", "499.99")};
        assertThat(on("2026-02-28", inPart)).map(RentArrears::sum).contains(Money.of("0.01"));
        AClaim[] whole = {month(1, "2026-02-20", "500.00"), month(2, "2026-02-21", "500.00")};
        assertThat(on("2026-02-20", whole)).isPresent();
        assertThat(on("2026-02-21", whole)).isEmpty();
    }

    @Test
    void beginsAnewAfterAllWasPaid() {
        AClaim[] months = {
            month(1, "2026-02-20", "500.00"),
            month(2, "2026-02-20", "500.00"),
            month(3),
            month(4, "2026-04-05", "100.00")
        };
        assertThat(on("2026-04-05", months)).isEmpty();
        assertThat(on("2026-04-06", months)).map(RentArrears::since).contains(LocalDate.of(2026, 4, 6));
    }

    @Test
    void whatIsStoppedIsNotInArrears() {
        AClaim disputed = month(1).stopped(BlockKind.DISPUTE, "2026-01-10", "9999-12-31");
        assertThat(on("2026-02-06", disputed, month(2))).isEmpty();
        AClaim plan = month(1).stopped(BlockKind.PLAN, "2026-02-20", "2026-03-20");
        AClaim too = month(2).stopped(BlockKind.PLAN, "2026-02-20", "2026-03-20");
        assertThat(on("2026-02-19", plan, too)).isPresent();
        assertThat(on("2026-03-01", plan, too)).isEmpty();
        assertThat(on("2026-03-20", plan, too)).map(RentArrears::since).contains(LocalDate.of(2026, 3, 20));
    }

    @Test
    void withoutDefaultNothingIsInArrears() {
        Claim claim = month(1).build();
        RentTerm term = new RentTerm(claim, "x", Money.of("500.00"), Money.of("500.00"), Optional.empty());
        assertThat(RentArrears.on(LocalDate.of(2026, 12, 31), List.of(term, term)))
                .isEmpty();
    }

    @Test
    void extrasCountAsUnpaidFirst() {
        // 800.00 of which 500.00 are rent: 300.00 paid are rent, and so are 200.00 missing.
        AClaim one = AClaim.due("2026-01-05").of("800.00").paid("2026-01-05", "300.00");
        AClaim two = AClaim.due("2026-02-05").of("800.00").paid("2026-02-05", "300.00");
        List<RentTerm> terms = List.of(term(one, "500.00"), term(two, "500.00"));
        assertThat(RentArrears.on(LocalDate.of(2026, 2, 28), terms)).isEmpty();
        List<RentTerm> unpaid = List.of(term(AClaim.due("2026-01-05").of("800.00"), "500.00"), term(two, "500.00"));
        assertThat(RentArrears.on(LocalDate.of(2026, 2, 28), unpaid))
                .map(RentArrears::sum)
                .contains(Money.of("700.00"));
    }

    @Test
    void isMeasuredByTheHigherRent() {
        RentTerm old = term(month(1), "400.00");
        RentTerm higher = term(month(2, "2026-02-05", "350.00"), "500.00");
        // 400.00 (of 500.00) and 150.00 missing: 550.00 are more than 500.00.
        assertThat(RentArrears.on(LocalDate.of(2026, 2, 6), List.of(old, higher)))
                .map(RentArrears::sum)
                .contains(Money.of("550.00"));
        RentTerm less = term(month(2, "2026-02-05", "400.00"), "500.00");
        assertThat(RentArrears.on(LocalDate.of(2026, 2, 6), List.of(old, less))).isEmpty();
    }
}
