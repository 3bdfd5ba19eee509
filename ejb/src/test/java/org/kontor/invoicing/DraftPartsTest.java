package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.invoicing.ADraft.aDraft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kontor.billing.Charge;
import org.kontor.billing.Derivation;
import org.kontor.calendar.Period;
import org.kontor.contracts.ContractReferences;
import org.kontor.contracts.PriceKey;
import org.kontor.contracts.PurchaseOrder;
import org.kontor.contracts.StoredTerms.Reference;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;

/** Which lines stand on one invoice. */
class DraftPartsTest {
    private static final Period MONTH = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));
    private final DraftParts parts = new DraftParts();
    private ContractReferences wishes = ContractReferences.NONE;

    @Test
    void putsAllOfAPayerOnOneInvoiceWhereNothingForbidsIt() {
        add("V1", "", VatCategory.S, null);
        add("V2", "", VatCategory.AE, null);
        add("V2", "", VatCategory.E, LegalNote.EXEMPT_LETTING);

        assertThat(drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.lines()).hasSize(3);
            assertThat(draft.part())
                    .isEqualTo(
                            new InvoicePart(0, "", InvoicePart.References.NONE, Optional.of(LegalNote.EXEMPT_LETTING)));
        });
    }

    @Test
    void keepsWhatIsOutsideTheScopeOfVatApart() {
        add("V1", "", VatCategory.S, null);
        add("V1", "", VatCategory.O, null);
        add("V1", "", VatCategory.S, null);

        assertThat(drafts()).extracting(draft -> draft.lines().size()).containsExactly(2, 1);
        assertThat(drafts()).extracting(draft -> draft.part().number()).containsExactly(0, 1);
    }

    @Test
    void givesEachOrderNumberItsInvoice() {
        add("V1", "PO-1", VatCategory.S, null);
        add("V2", "PO-2", VatCategory.S, null);
        add("V3", "PO-1", VatCategory.S, null);

        assertThat(drafts()).extracting(draft -> draft.part().purchaseOrder()).containsExactly("PO-1", "PO-2");
        assertThat(drafts()).extracting(draft -> draft.part().contractNumber()).containsExactly("", "V2");
    }

    @Test
    void givesEachReasonOfAnExemptionItsInvoice() {
        // In the month in which a small business grows up, both can meet.
        add("V1", "", VatCategory.E, LegalNote.EXEMPT_LETTING);
        add("V1", "", VatCategory.E, LegalNote.SMALL_BUSINESS);
        add("V1", "", VatCategory.S, null);

        assertThat(drafts())
                .extracting(draft -> draft.part().exemption().orElseThrow())
                .containsExactly(LegalNote.EXEMPT_LETTING, LegalNote.SMALL_BUSINESS);
        assertThat(drafts().get(0).lines()).hasSize(2);
    }

    @Test
    void takesTheOrderNumberOfTheFirstDayOfService() {
        PurchaseOrder before = new PurchaseOrder("PO-1", MONTH.start().minusDays(9), MONTH.start());
        PurchaseOrder after = PurchaseOrder.from(MONTH.start(), "PO-2");
        add(new Reference("V1", ContractReferences.NONE, List.of(before, after)), VatCategory.S, null);

        assertThat(drafts()).extracting(draft -> draft.part().purchaseOrder()).containsExactly("PO-2");
    }

    @Test
    void keepsWhatLacksItsOrderNumberApart() {
        add("V1", "", VatCategory.S, null);
        wishes = new ContractReferences("", "", true);
        add("V2", "", VatCategory.S, null);
        add("V3", "PO-1", VatCategory.S, null);

        assertThat(drafts())
                .extracting(draft -> draft.part().references().orderMissing())
                .containsExactly(OptionalLong.empty(), OptionalLong.of(1), OptionalLong.empty());
    }

    @Test
    void givesEachBuyerReferenceItsInvoice() {
        add("V1", "", VatCategory.S, null);
        wishes = new ContractReferences("Raum 7", "", false);
        add("V2", "", VatCategory.S, null);

        assertThat(drafts()).extracting(Draft::buyerReference).containsExactly("04011000-12345-03", "Raum 7");
    }

    private static PurchaseOrder order(String number) {
        return PurchaseOrder.from(MONTH.start(), number);
    }

    private List<Draft> drafts() {
        return parts.drafts(aDraft().draft().payer());
    }

    private void add(String contract, String order, VatCategory category, LegalNote exemption) {
        add(new Reference(contract, wishes, order.isEmpty() ? List.of() : List.of(order(order))), category, exemption);
    }

    private void add(Reference reference, VatCategory category, LegalNote exemption) {
        VatRate rate = category == VatCategory.S ? VatRate.of("19") : VatRate.ZERO;
        Money net = Money.of("100.00");
        Derivation derivation = new Derivation(
                "DESK",
                Optional.empty(),
                new Derivation.Used(MONTH, 31, 31, List.of(MONTH)),
                new Derivation.Before(0, Money.ZERO),
                new Derivation.Tax("standard", rate, MONTH.lastDay()),
                net,
                net);
        Charge charge = new Charge(
                1,
                1,
                MONTH,
                new PriceKey("1*1/standard"),
                0,
                "DESK",
                31,
                31,
                net,
                net,
                new VatClass("standard", category),
                rate,
                derivation);
        InvoiceContentLine line = new InvoiceContentLine(
                "Desk",
                "",
                MONTH,
                InvoicedPrice.of(1, InvoiceUnit.MONTH, UnitPrice.of("100.00")),
                new InvoicedVat(category, rate),
                Optional.empty());
        parts.add(new DraftLine(charge, Optional.of(line)), reference, Optional.ofNullable(exemption));
    }
}
