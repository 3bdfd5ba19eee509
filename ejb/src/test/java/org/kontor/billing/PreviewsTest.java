package org.kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.billing.ContractBuilder.aContract;
import static org.kontor.billing.ContractBuilder.day;
import static org.kontor.billing.ContractBuilder.price;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.Change.PlanChange;
import org.kontor.contracts.Plan;
import org.kontor.contracts.Terms;

class PreviewsTest {
    private final Calculator calculator = new Calculator(ContractBuilder.RATES);
    private final Previews previews = new Previews(calculator);

    @Test
    void showsThirteenMonthsOfAnAnchorOnThe31st() {
        Terms order = aContract().startingOn("2027-01-31").terms();
        List<LocalDate> starts = previews.order(order, Run.on(day("2027-01-31"))).stream()
                .map(invoice -> invoice.lines().get(0).period().start())
                .toList();
        assertThat(starts)
                .containsExactly(
                        day("2027-01-31"),
                        day("2027-02-28"),
                        day("2027-03-31"),
                        day("2027-04-30"),
                        day("2027-05-31"),
                        day("2027-06-30"),
                        day("2027-07-31"),
                        day("2027-08-31"),
                        day("2027-09-30"),
                        day("2027-10-31"),
                        day("2027-11-30"),
                        day("2027-12-31"),
                        day("2028-01-31"));
    }

    @Test
    void billsWhatItPreviewed() {
        Terms terms = aContract().startingOn("2027-01-31").terms();
        Payer payer = new Payer(List.of(terms), Billed.NOTHING);
        for (ProposedInvoice preview : previews.ahead(payer, Run.on(day("2027-01-31")))) {
            ProposedInvoice bill = payer.invoice(calculator, preview.run());
            assertThat(bill).isEqualTo(preview);
            payer = payer.after(bill);
        }
    }

    @Test
    void showsWhatAChangeCosts() {
        Terms terms = aContract().terms();
        Payer payer = new Payer(List.of(terms), Billed.NOTHING);
        payer = payer.after(previews.next(payer, Run.on(day("2027-01-01"))));
        PlanChange change = new PlanChange(
                1, Plan.of("TEAM", price("T", "310")), day("2027-01-11"), AnchorRule.KEPT, day("2027-01-05"));
        ChangePreview preview = previews.change(payer, terms, change, Run.on(day("2027-01-05")));
        // (210.00 − 100.94) with tax.
        assertThat(preview.nextDifference()).hasToString("129.78");
        assertThat(preview.after()).hasSize(Previews.MONTHS);
        assertThat(preview.totalDifference().isNegative()).isFalse();
    }

    @Test
    void showsTheRefundOfACancellationBeforeItIsGiven() {
        Terms terms = aContract().startingOn("2027-01-15").terms();
        Payer payer = new Payer(List.of(terms), Billed.NOTHING);
        payer = payer.after(previews.next(payer, Run.on(day("2027-02-15"))));
        ChangePreview preview = previews.cancellation(payer, terms, day("2027-01-20"), Run.on(day("2027-02-16")));
        assertThat(preview.changed().endKnownAt(day("2027-01-20"))).isEqualTo("2027-03-01");
        assertThat(preview.after().get(0).totals().payable()).hasToString("-88.66");
        assertThat(preview.after().subList(1, Previews.MONTHS))
                .allSatisfy(invoice -> assertThat(invoice.lines()).isEmpty());
    }
}
