package org.kontor.api;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.InvoiceSelection;
import org.kontor.invoicing.PaymentState;

/** Which invoices the caller wants. */
public class InvoiceQuery {
    @QueryParam("kind")
    @Parameter(description = "Only invoices of this kind; staff only")
    private InvoiceKind kind;

    @QueryParam("state")
    @Parameter(description = "Only what is open, overdue or settled today; staff only")
    private PaymentState state;

    boolean isEmpty() {
        return kind == null && state == null;
    }

    InvoiceSelection selection() {
        return new InvoiceSelection(Optional.ofNullable(kind), Optional.ofNullable(state));
    }
}
