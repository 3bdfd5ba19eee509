package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** All issued invoices, the newest first. */
@Named
@RequestScoped
public class InvoiceList {
    @Inject
    private Invoices invoices;

    @Inject
    @Param(name = "q")
    private String filter;

    private Rows<InvoiceRow> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>(filter, invoices::list);
    }

    public String getFilter() {
        return filter;
    }

    public Rows<InvoiceRow> getRows() {
        return rows;
    }
}
