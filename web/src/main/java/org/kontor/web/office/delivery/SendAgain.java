package org.kontor.web.office.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.kontor.accounts.Accounts;
import org.kontor.invoicing.InvoiceDeliveries;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.notifications.DeliveryStatus;
import org.kontor.notifications.DeliveryStep;
import org.kontor.notifications.Messages;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Sends an issued invoice once more: by mail to any address, or on paper. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class SendAgain implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<DeliveryStatus> STUCK = EnumSet.of(DeliveryStatus.UNCERTAIN, DeliveryStatus.FAILED);

    @Inject
    private Invoices invoices;

    @Inject
    private InvoiceDeliveries deliveries;

    @Inject
    private Messages messages;

    @Inject
    private Accounts accounts;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long invoiceId;
    private String number;
    private String email;
    private Long stuck;

    @PostConstruct
    void load() {
        InvoiceRow invoice = invoices.find(Ids.parse(id)).row();
        invoiceId = invoice.id();
        number = invoice.number();
        stuck = deliveries.about(invoiceId).steps().stream()
                .filter(step -> STUCK.contains(step.status()))
                .map(DeliveryStep::id)
                .findFirst()
                .orElse(null);
        // The address of today: it may have been mended because the mail came back.
        email = accounts.find(invoice.account().id()).correspondence().forInvoices();
    }

    public String mail() {
        deliveries.mail(invoiceId, email);
        notices.done("delivery.mailed", email);
        return invoice();
    }

    /** The very message that may or may not have gone: it keeps its Message-ID, so that a double shows as one. */
    public String retry() {
        messages.sendAgain(stuck);
        notices.done("delivery.retried");
        return invoice();
    }

    public String print() {
        deliveries.print(invoiceId);
        notices.done("delivery.queued");
        return invoice();
    }

    private String invoice() {
        return "/office/invoicing/invoice.xhtml?faces-redirect=true&id=" + invoiceId;
    }

    public boolean isStuck() {
        return stuck != null;
    }

    public long getInvoiceId() {
        return invoiceId;
    }

    public String getNumber() {
        return number;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
