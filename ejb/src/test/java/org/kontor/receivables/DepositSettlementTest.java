package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;

class DepositSettlementTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    @Test
    void claimsAreCoveredInOrderAndTheRestIsRefunded() {
        DepositSettlement settlement =
                DepositSettlement.of(paid("500.00"), List.of(open(1, "120.00"), open(2, "80.00")));

        assertThat(settlement.claims())
                .extracting(DepositSettlement.Claim::covered)
                .containsExactly(Money.of("120.00"), Money.of("80.00"));
        assertThat(settlement.refundable()).isEqualTo(Money.of("300.00"));
    }

    @Test
    void aDepositThatIsTooSmallCoversTheLongestDueFirst() {
        DepositSettlement settlement =
                DepositSettlement.of(paid("150.00"), List.of(open(1, "120.00"), open(2, "80.00")));

        assertThat(settlement.claims())
                .extracting(DepositSettlement.Claim::covered)
                .containsExactly(Money.of("120.00"), Money.of("30.00"));
        assertThat(settlement.refundable()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatWasNeverPaidCoversNothing() {
        DepositSettlement settlement = DepositSettlement.of(paid("0.00"), List.of(open(1, "120.00")));

        assertThat(settlement.claims()).isEmpty();
        assertThat(settlement.refundable()).isEqualTo(Money.ZERO);
    }

    @Test
    void itsStateFollowsFromWhatWasPaid() {
        assertThat(paid("0.00").state()).isEqualTo(DepositState.REQUESTED);
        assertThat(paid("499.99").state()).isEqualTo(DepositState.PARTLY);
        assertThat(paid("500.00").state()).isEqualTo(DepositState.HELD);
        assertThat(paid("500.00").held()).isEqualTo(Money.of("500.00"));
    }

    private static Deposit paid(String amount) {
        Deposit.Request request = new Deposit.Request(
                "KA-2027-000001",
                new OpenItem.Debtor(1, "K1", "Jana"),
                1,
                Money.of("500.00"),
                "Office 12",
                DAY,
                DAY.plusDays(14));
        return new Deposit(1, request, Money.of(amount), Optional.empty());
    }

    private static OpenEntry open(long id, String amount) {
        return new OpenEntry(
                id,
                1,
                1,
                EntryKind.INVOICE,
                "RE-" + id,
                DAY,
                DAY,
                Money.of(amount),
                Money.of(amount),
                Optional.empty(),
                OptionalLong.empty());
    }
}
