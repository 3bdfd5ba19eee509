package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import org.kontor.BusinessException;

/** Whether a draft can be issued as it is. */
final class DraftCheck {
    private static final String NO_NUMBER_YET = "-";

    private DraftCheck() {}

    /** The message key of what is missing or wrong; empty if nothing is. */
    static String problem(Draft draft, SellerTerms seller, LocalDate day) {
        try {
            content(draft, seller, day);
            return "";
        } catch (BusinessException refusal) {
            return refusal.key();
        }
    }

    private static void content(Draft draft, SellerTerms seller, LocalDate day) {
        // Which invoice a correction corrects is looked up when it is issued.
        List<PrecedingInvoice> preceding =
                draft.totals().isCorrection() ? List.of(new PrecedingInvoice(NO_NUMBER_YET, day)) : List.of();
        InvoiceReferences references =
                new InvoiceReferences(draft.payer().ids().reference(), draft.contractNumber(), "", preceding);
        InvoiceHeading heading = new InvoiceHeading(
                NO_NUMBER_YET, day, draft.kind(), draft.payer().language(), references);
        InvoiceParties parties =
                new InvoiceParties(seller.party(), draft.payer().buyer());
        LocalDate due = seller.dueOn(day, draft.totals().payable());
        InvoiceAssembly.content(
                heading,
                parties,
                draft.shown(),
                new InvoiceAssembly.Payment(draft.payer().type(), due, seller.transfer()));
    }
}
