package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.InvoiceView;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.Standing;
import org.kontor.notifications.MessageRow;
import org.kontor.notifications.Messages;
import org.kontor.web.ui.Ids;
import org.omnifaces.cdi.Param;

/** One issued invoice: what it says, why, its files and its mail. */
@Named
@RequestScoped
public class InvoiceDetail {
    @Inject
    private Invoices invoices;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String id;

    private InvoiceView invoice;
    private List<MessageRow> mails;
    private boolean rendered;

    @PostConstruct
    void load() {
        invoice = invoices.find(Ids.parse(id));
        mails = messages.about(InvoiceFile.SUBJECT, invoice.row().id());
        rendered = invoices.file(invoice.row().id(), InvoiceFile.PDF).isPresent();
    }

    public InvoiceView getInvoice() {
        return invoice;
    }

    public List<MessageRow> getMails() {
        return mails;
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
}
