package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;

class SpreadingTest {
    private static final Posting.Debtor DEBTOR = new Posting.Debtor(7, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final long RECEIPT = 99;

    @Test
    void paysItemsInOrderAsFarAsTheMoneyReaches() {
        Spreading spreading = over(open(1, "100.00"), open(2, "50.00"));

        assertThat(spreading.spread(receipt("120.00"), List.of(share(2, "50.00"), share(1, "100.00"))))
                .containsExactly(cleared(2, "50.00"), cleared(1, "70.00"));
    }

    @Test
    void paysNoMoreThanIsOpenNorThanTheShare() {
        Spreading spreading = over(open(1, "30.00"), open(2, "50.00"));

        assertThat(spreading.spread(receipt("120.00"), List.of(share(1, "100.00"), share(2, "20.00"))))
                .containsExactly(cleared(1, "30.00"), cleared(2, "20.00"));
    }

    @Test
    void passesOverWhatIsClosedMeanwhile() {
        assertThat(over().spread(receipt("120.00"), List.of(share(1, "100.00"))))
                .isEmpty();
    }

    @Test
    void remembersWhatAnEarlierReceiptPaid() {
        Spreading spreading = over(open(1, "100.00"));
        spreading.spread(receipt("60.00"), List.of(share(1, "60.00")));

        assertThat(spreading.spread(receipt("60.00"), List.of(share(1, "60.00"))))
                .containsExactly(cleared(1, "40.00"));
    }

    @Test
    void neverPaysACredit() {
        assertThat(over(open(1, "-100.00")).spread(receipt("60.00"), List.of(share(1, "60.00"))))
                .isEmpty();
    }

    @Test
    void aRefundClosesCreditsAndNoDebits() {
        Spreading spreading = over(open(1, "-100.00"), open(2, "10.00"));
        Spreading.Payer refund = new Spreading.Payer(RECEIPT, DEBTOR, Money.of("80.00"), DAY, false);

        assertThat(spreading.spread(refund, List.of(share(2, "10.00"), share(1, "100.00"))))
                .containsExactly(new Clearing(RECEIPT, 1, Money.of("80.00"), DAY));
    }

    @Test
    void clearsOnTheDayOnWhichBothAreBooked() {
        Clearable later = new Clearable(1, DEBTOR, DAY.plusDays(3), Money.of("10.00"));
        Spreading spreading = new Spreading(Map.of(1L, later));

        assertThat(spreading.spread(receipt("10.00"), List.of(share(1, "10.00"))))
                .containsExactly(new Clearing(1, RECEIPT, Money.of("10.00"), DAY.plusDays(3)));
    }

    @Test
    void refusesWhatAnotherOwes() {
        Clearable other = new Clearable(1, new Posting.Debtor(8, 1), DAY, Money.of("10.00"));
        Spreading spreading = new Spreading(Map.of(1L, other));

        assertThatThrownBy(() -> spreading.spread(receipt("10.00"), List.of(share(1, "10.00"))))
                .isInstanceOf(NotOfTheDebtor.class);
    }

    @Test
    void aClearingIsTakenBackOnItsDayAtTheEarliest() {
        Clearing clearing = cleared(1, "10.00");

        assertThat(clearing.reversed(DAY.minusDays(1))).isEqualTo(new Clearing(1, RECEIPT, Money.of("-10.00"), DAY));
        assertThat(clearing.reversed(DAY.plusDays(1)).on()).isEqualTo(DAY.plusDays(1));
    }

    private static Spreading over(Clearable... entries) {
        Map<Long, Clearable> open = new HashMap<>();
        for (Clearable entry : entries) {
            open.put(entry.entryId(), entry);
        }
        return new Spreading(open);
    }

    private static Clearable open(long id, String amount) {
        return new Clearable(id, DEBTOR, DAY.minusDays(20), Money.of(amount));
    }

    private static Spreading.Payer receipt(String amount) {
        return new Spreading.Payer(RECEIPT, DEBTOR, Money.of(amount), DAY, true);
    }

    private static Share share(long id, String amount) {
        return new Share(id, Money.of(amount));
    }

    private static Clearing cleared(long id, String amount) {
        return new Clearing(id, RECEIPT, Money.of(amount), DAY);
    }
}
