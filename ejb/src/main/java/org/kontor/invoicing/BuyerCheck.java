package org.kontor.invoicing;

import org.iban4j.IbanUtil;
import org.kontor.accounts.LeitwegId;
import org.kontor.accounts.PaymentMethod;
import org.kontor.money.VatCategory;

/** What an invoice demands of its buyer. */
final class BuyerCheck {
    private final Payer payer;
    private final Problems.At problems;

    private BuyerCheck(Payer payer, Problems.At problems) {
        this.payer = payer;
        this.problems = problems;
    }

    static void check(Invoiceable draft, Problems.At problems) {
        BuyerCheck check = new BuyerCheck(draft.payer(), problems);
        check.name();
        check.vatId(draft);
        if (draft.form() == InvoiceForm.XRECHNUNG) {
            check.publicBuyer(draft.buyerReference());
        }
        if (isDebited(draft)) {
            check.mandate();
        }
    }

    static boolean isDebited(Invoiceable draft) {
        return draft.payer().choice().payment() == PaymentMethod.DIRECT_DEBIT
                && draft.totals().payable().signum() > 0;
    }

    static boolean isMail(String address) {
        return address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }

    /** § 14 (4) Nr. 1 UStG; BR-07, BR-10, BR-11, BR-DE-8, BR-DE-9. */
    private void name() {
        Payer.Address address = payer.address();
        problems.missingIfBlank("buyerNumber", payer.ids().number());
        problems.missingIfBlank("buyerName", address.name());
        problems.missingIfBlank("buyerCity", address.city());
        problems.missingIfBlank("buyerPostCode", address.postCode());
        problems.wrongUnless("buyerCountry", address.country(), SellerCheck.isCountry(address.country()));
    }

    /** § 14a (1) UStG, BR-AE-2. */
    private void vatId(Invoiceable draft) {
        boolean reverse = draft.shown().stream().anyMatch(line -> line.vat().category() == VatCategory.AE);
        problems.unless(!reverse || !payer.ids().vatId().isBlank(), "buyerVatId", "invoice.missing.buyerVatId");
    }

    /** BT-10 (BR-DE-15, § 5 ERechV) and BT-49 (PEPPOL-R010). */
    private void publicBuyer(String reference) {
        problems.wrongUnless("leitwegId", reference, LeitwegId.isValid(reference));
        problems.wrongUnless(
                "buyerEmail", payer.ids().email(), isMail(payer.ids().email()));
    }

    /** BT-89 and BT-91 (BR-DE-20, BR-DE-25, PEPPOL-R061). The IBAN is not told, because problems are stored. */
    private void mandate() {
        problems.unless(payer.choice().mandate().isPresent(), "mandate", "invoice.missing.mandate");
        payer.choice().mandate().ifPresent(mandate -> {
            problems.missingIfBlank("mandateReference", mandate.reference());
            problems.unless(IbanUtil.isValid(mandate.iban()), "debtorIban", "invoice.wrong.debtorIban");
        });
    }
}
