package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.invoicing.InvoiceDeliveries;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.InvoiceView;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.Standing;
import org.kontor.notifications.DeliveryStory;
import org.kontor.web.ui.Ids;
import org.omnifaces.cdi.Param;

/** One issued invoice: what it says, why, its files and its delivery. */
@Named
@RequestScoped
public class InvoiceDetail {
    @Inject
    private Invoices invoices;

    @Inject
    private InvoiceDeliveries deliveries;

    @Inject
    @Param
    private String id;

    private InvoiceView invoice;
    private DeliveryStory delivery;
    private boolean rendered;

    @PostConstruct
    void load() {
        invoice = invoices.find(Ids.parse(id));
        delivery = deliveries.about(invoice.row().id());
        rendered = invoices.file(invoice.row().id(), InvoiceFile.PDF).isPresent();
    }

    public InvoiceView getInvoice() {
        return invoice;
    }

    public DeliveryStory getDelivery() {
        return delivery;
    }

    /** Whether the job has made the files yet. */
    public boolean isRendered() {
        return rendered;
    }

    /** Empty while it counts whole. */
    public String getStanding() {
        Standing standing = invoice.relations().standing();
        return standing == Standing.IN_FORCE ? "" : standing.name();
    }

    /** Whether a cancellation may come after it. */
    public boolean isCancellable() {
        return invoice.relations().standing() == Standing.IN_FORCE
                && invoice.row().kind() != InvoiceKind.CANCELLATION;
    }

    /** Whether a part of it can be taken back. */
    public boolean isCorrectable() {
        return invoice.relations().standing() != Standing.CANCELLED
                && invoice.row().kind() == InvoiceKind.INVOICE;
    }
}
