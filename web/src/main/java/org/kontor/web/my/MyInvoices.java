package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.web.ui.Rows;

/** The member's invoices. */
@Named
@RequestScoped
public class MyInvoices {
    @Inject
    private Invoices invoices;

    private Rows<InvoiceRow> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>("", invoices::mine);
    }

    public Rows<InvoiceRow> getRows() {
        return rows;
    }
}
