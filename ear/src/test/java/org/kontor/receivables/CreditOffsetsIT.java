package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.money.Money;
import org.kontor.payments.DebtorsForTests;
import org.kontor.payments.DebtorsForTests.Payer;
import org.kontor.payments.NewRefund;
import org.kontor.payments.Refunds;
import org.kontor.settings.Settings;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;

/** Credit pays what is open: when a person says so, or by itself. */
class CreditOffsetsIT extends InContainer {
    @Inject
    private DebtorsForTests debtors;

    @Inject
    private CreditOffsets credits;

    @Inject
    private OpenItems openItems;

    @Inject
    private Blocks blocks;

    @Inject
    private Refunds refunds;

    @Inject
    private Settings settings;

    @Inject
    private AsOperator operator;

    @Inject
    private AsAdmin admin;

    @Inject
    private BusinessDate businessDate;

    private List<OpenEntry> open(Payer payer) throws Exception {
        return operator.call(() -> openItems.openEntries(List.of(payer.account())));
    }

    private List<CreditOffset> proposals(Payer payer) throws Exception {
        return operator.call(() -> credits.proposals(payer.account()));
    }

    @Test
    void aPersonAppliesWhatIsProposedOnce() throws Exception {
        Payer jana = debtors.payer(debtors.seller("CREDITA"), "Jana");
        debtors.paidTooMuch(jana, "CREDITA-P", "30.00");
        debtors.owes(jana, "CREDITA-1", "100.00");
        assertThat(proposals(jana)).extracting(CreditOffset::amount).containsExactly(Money.of("30.00"));
        assertThat(operator.call(credits::accounts)).isPositive();

        assertThat(operator.call(() -> credits.apply(jana.account(), jana.seller())))
                .isEqualTo(Money.of("30.00"));
        assertThat(open(jana)).extracting(OpenEntry::open).containsExactly(Money.of("70.00"));
        assertThatThrownBy(() -> operator.call(() -> credits.apply(jana.account(), jana.seller())))
                .isInstanceOf(NoCreditToApply.class);
    }

    @Test
    void disputedItemsAndCreditsOnTheirWayOutAreLeftAlone() throws Exception {
        Payer jana = debtors.payer(debtors.seller("CREDITB"), "Jana");
        debtors.paidTooMuch(jana, "CREDITB-P", "30.00");
        debtors.owes(jana, "CREDITB-1", "100.00");
        long item = open(jana).stream()
                .filter(entry -> entry.open().signum() > 0)
                .findFirst()
                .orElseThrow()
                .entryId();
        LocalDate today = businessDate.today();
        long block = operator.call(() -> blocks.block(new NewBlock(
                jana.account(), OptionalLong.of(item), BlockKind.DISPUTE, today, today.plusDays(9), "Streit")));
        assertThat(proposals(jana)).isEmpty();
        operator.run(() -> blocks.end(block, today));
        assertThat(proposals(jana)).hasSize(1);

        NewRefund refund =
                new NewRefund(jana.account(), jana.seller(), Money.of("30.00"), "Jana", "DE89370400440532013000");
        long run = operator.call(() -> refunds.propose(refund));
        assertThat(proposals(jana)).isEmpty();
        operator.run(() -> refunds.withdraw(run));
        assertThat(proposals(jana)).hasSize(1);
    }

    @Test
    void itAppliesItselfWhereTheOperatorWantsIt() throws Exception {
        Payer jana = debtors.payer(debtors.seller("CREDITC"), "Jana");
        debtors.paidTooMuch(jana, "CREDITC-P", "130.00");
        LocalDate today = businessDate.today();
        admin.run(() -> settings.change(CreditOffsets.USE, CreditUse.APPLY.name(), today));
        try {
            debtors.owes(jana, "CREDITC-1", "100.00");
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            open(jana).size() == 1 && open(jana).get(0).open().equals(Money.of("-30.00")));
        } finally {
            admin.run(() -> settings.change(CreditOffsets.USE, CreditUse.PROPOSE.name(), today));
        }
    }
}
