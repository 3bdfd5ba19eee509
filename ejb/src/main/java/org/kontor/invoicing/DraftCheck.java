package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import org.kontor.BusinessException;
import org.kontor.invoicing.DraftProblem.Place;

/**
 * Whether a draft can be issued as it is: everything that § 14 (4) UStG, EN 16931 and, for public buyers, XRechnung
 * demand of our data, before a number is drawn. Pure.
 */
final class DraftCheck {
    private static final String NO_NUMBER_YET = "-";

    private DraftCheck() {}

    /** Everything that is missing or wrong; empty if the draft can be issued. */
    static List<DraftProblem> problems(Invoiceable draft, SellerTerms seller, LocalDate day) {
        Problems problems = new Problems();
        SellerCheck.check(draft, seller, problems.at(Place.SELLER, seller.id()));
        BuyerCheck.check(draft, problems.at(Place.ACCOUNT, draft.payer().accountId()));
        checkOrder(draft, problems);
        if (problems.found().isEmpty()) {
            checkWhole(
                    draft, seller, day, problems.at(Place.ACCOUNT, draft.payer().accountId()));
        }
        return problems.found();
    }

    /** What is given back needs no order. */
    private static void checkOrder(Invoiceable draft, Problems problems) {
        draft.part()
                .references()
                .orderMissing()
                .ifPresent(contract -> problems.at(Place.CONTRACT, contract)
                        .unless(
                                draft.totals().payable().signum() <= 0,
                                "purchaseOrder",
                                "invoice.missing.purchaseOrder",
                                draft.part().contractNumber()));
    }

    /** With all fields there, the invoice is put together as it will be, so that nothing can fail after the number. */
    private static void checkWhole(Invoiceable draft, SellerTerms seller, LocalDate day, Problems.At account) {
        try {
            // Which invoice a correction corrects is looked up when it is issued.
            List<PrecedingInvoice> preceding =
                    draft.totals().isCorrection() ? List.of(new PrecedingInvoice(NO_NUMBER_YET, day)) : List.of();
            InvoicePayment payment =
                    InvoicePayment.of(draft.payer(), seller, day, draft.totals().payable(), false);
            draft.content(NO_NUMBER_YET, seller, day, new Invoiceable.Details(preceding, payment));
        } catch (BusinessException refusal) {
            account.unless(
                    false, fieldOf(refusal), refusal.key(), refusal.arguments().toArray());
        }
    }

    private static String fieldOf(BusinessException refusal) {
        return refusal.key().substring(refusal.key().lastIndexOf('.') + 1);
    }
}
