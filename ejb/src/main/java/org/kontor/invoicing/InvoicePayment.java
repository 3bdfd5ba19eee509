package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.kontor.accounts.PaymentMethod;
import org.kontor.calendar.TargetDays;
import org.kontor.money.Money;

/**
 * How and when an invoice is paid.
 *
 * @param dueOn BT-9; the day of the collection for a debit
 * @param mandateId of the mandate that is debited
 */
record InvoicePayment(PaymentMeans means, LocalDate dueOn, OptionalLong mandateId) {
    InvoicePayment(PaymentMeans means, LocalDate dueOn) {
        this(means, dueOn, OptionalLong.empty());
    }

    /** Paid before, when the voucher was bought. */
    static InvoicePayment byVoucher(LocalDate issued) {
        return new InvoicePayment(new PaymentMeans.Balance(), issued);
    }

    /**
     * As the payer chose. What gives money back, or asks for nothing, is settled by transfer.
     *
     * @param covered whether what the account has to its credit covers the whole invoice
     * @throws IncompleteInvoice if a debit lacks its mandate or the seller's creditor identifier
     */
    static InvoicePayment of(Payer payer, SellerTerms seller, LocalDate issued, Money payable, boolean covered) {
        LocalDate dueOn = seller.dueOn(issued, payable);
        if (payable.signum() <= 0) {
            return new InvoicePayment(seller.transfer(), dueOn);
        }
        return switch (payer.choice().payment()) {
            case TRANSFER -> new InvoicePayment(seller.transfer(), dueOn);
            case DIRECT_DEBIT -> debit(payer, seller, issued);
            case BALANCE ->
                covered
                        ? new InvoicePayment(new PaymentMeans.Balance(), issued)
                        : new InvoicePayment(seller.transfer(), dueOn);
        };
    }

    private static InvoicePayment debit(Payer payer, SellerTerms seller, LocalDate issued) {
        Payer.GivenMandate mandate = payer.choice().mandate().orElseThrow(() -> new IncompleteInvoice("mandate"));
        // Banks settle on TARGET days; a collection date on another day moves to the next (EPC 130-08).
        LocalDate collection =
                TargetDays.onOrAfter(issued.plusDays(seller.rules().debitNoticeDays()));
        PaymentMeans means = new PaymentMeans.DirectDebit(
                mandate.reference(), seller.bank().creditorId(), mandate.iban(), collection);
        return new InvoicePayment(means, collection, OptionalLong.of(mandate.id()));
    }

    /** As it is stored with the invoice. */
    PaymentMethod method() {
        if (means instanceof PaymentMeans.DirectDebit) {
            return PaymentMethod.DIRECT_DEBIT;
        }
        return means instanceof PaymentMeans.Balance ? PaymentMethod.BALANCE : PaymentMethod.TRANSFER;
    }
}
