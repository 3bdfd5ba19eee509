package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.invoicing.InvoiceView;
import org.kontor.invoicing.Invoices;
import org.kontor.web.ui.Ids;
import org.omnifaces.cdi.Param;

/** One invoice of the member; of somebody else's there is none. */
@Named
@RequestScoped
public class MyInvoice {
    @Inject
    private Invoices invoices;

    @Inject
    @Param
    private String id;

    private InvoiceView invoice;
    private boolean rendered;

    @PostConstruct
    void load() {
        invoice = invoices.findMine(Ids.parse(id));
        rendered = invoices.fileMine(invoice.row().id(), InvoiceFile.PDF).isPresent();
    }

    public InvoiceView getInvoice() {
        return invoice;
    }

    public boolean isRendered() {
        return rendered;
    }
}
