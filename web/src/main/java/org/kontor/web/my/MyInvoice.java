package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URI;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.invoicing.InvoiceView;
import org.kontor.invoicing.Invoices;
import org.kontor.payments.OnlineCheckout;
import org.kontor.settings.Configuration;
import org.kontor.web.shell.Language;
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

    @Inject
    private OnlineCheckout checkout;

    @Inject
    private Configuration configuration;

    @Inject
    private Language language;

    private InvoiceView invoice;
    private boolean rendered;

    @PostConstruct
    void load() {
        invoice = invoices.findMine(Ids.parse(id));
        rendered = invoices.fileMine(invoice.row().id(), InvoiceFile.PDF).isPresent();
    }

    /** To the provider's page; it sends the member back here. */
    public void pay() throws IOException {
        URI back = URI.create(configuration.baseUrl() + "/my/invoice.xhtml?id="
                + invoice.row().id());
        URI page = checkout.pay(invoice.row().number(), language.getLocale().getLanguage(), back);
        FacesContext.getCurrentInstance().getExternalContext().redirect(page.toString());
    }

    public boolean isPayable() {
        return checkout.isOffered() && invoice.row().open().signum() > 0;
    }

    public InvoiceView getInvoice() {
        return invoice;
    }

    public boolean isRendered() {
        return rendered;
    }
}
