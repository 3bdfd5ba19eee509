package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.kontor.accounts.CustomerType;
import org.kontor.billing.VatSum;
import org.kontor.money.Money;

/**
 * A document that got its number, for all that issuing it brings about.
 *
 * @param payable below zero if it gives money back
 */
record IssuedDocument(long id, InvoiceKind kind, String number, Amount amount, Recipient recipient) {
    /**
     * What is owed, since when and until when.
     *
     * @param vat of the document
     * @param mandateId of the debit that the document announces for the due date
     */
    record Amount(Money payable, List<VatSum> vat, LocalDate issuedOn, LocalDate dueOn, OptionalLong mandateId) {}

    /** Who owes, who is told, and in which form. */
    record Recipient(
            long accountId, CustomerType type, InvoiceLanguage language, String name, String email, InvoiceForm form) {}

    static IssuedDocument of(NumberedDraft invoice) {
        Payer payer = invoice.draft().payer();
        return new IssuedDocument(
                invoice.draft().id(),
                invoice.draft().kind(),
                invoice.number(),
                new Amount(
                        invoice.draft().totals().payable(),
                        invoice.draft().totals().vat(),
                        invoice.issuedOn(),
                        invoice.dueOn(),
                        invoice.payment().mandateId()),
                new Recipient(
                        payer.accountId(),
                        payer.type(),
                        payer.language(),
                        payer.address().name(),
                        payer.ids().email(),
                        invoice.draft().form()));
    }
}
