package org.kontor.invoicing;

import java.util.List;

/** Invoices were issued in this transaction: one event for a whole chunk. */
public record InvoicesIssued(List<Long> ids) {
    public InvoicesIssued {
        ids = List.copyOf(ids);
    }
}
