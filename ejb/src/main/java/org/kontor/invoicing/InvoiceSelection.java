package org.kontor.invoicing;

import java.util.Optional;

/** Which invoices a list shows; what is empty restricts nothing. */
public record InvoiceSelection(Optional<InvoiceKind> kind, Optional<PaymentState> state) {
    public static final InvoiceSelection ALL = new InvoiceSelection(Optional.empty(), Optional.empty());
}
