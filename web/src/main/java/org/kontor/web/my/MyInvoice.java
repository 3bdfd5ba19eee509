package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.kontor.invoicing.Dispute;
import org.kontor.invoicing.Disputes;
import org.kontor.invoicing.ExplainedLine;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.InvoiceView;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.Standing;
import org.kontor.payments.OnlineCheckout;
import org.kontor.receivables.MyTransfers;
import org.kontor.receivables.PayNow;
import org.kontor.settings.Configuration;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** One invoice of the member, with what he says against it; of somebody else's there is none. */
@Named
@RequestScoped
public class MyInvoice {
    @Inject
    private Disputes disputes;

    @Inject
    private Notices notices;

    @Inject
    private Invoices invoices;

    @Inject
    @Param
    private String id;

    @Inject
    private OnlineCheckout checkout;

    @Inject
    private MyTransfers transfers;

    @Inject
    private Configuration configuration;

    @Inject
    private Language language;

    private InvoiceView invoice;
    private boolean rendered;
    private PayNow transfer;
    private List<Dispute> said;
    private Integer line;
    private String reason;

    @PostConstruct
    void load() {
        invoice = invoices.findMine(Ids.parse(id));
        said = disputes.ofMine(invoice.row().id());
        transfer = transfers.of(invoice.row().number()).orElse(null);
        rendered = invoices.fileMine(invoice.row().id(), InvoiceFile.PDF).isPresent();
    }

    /** To the provider's page; it sends the member back here. */
    public void pay() throws IOException {
        URI back = URI.create(configuration.baseUrl() + "/my/invoice.xhtml?id="
                + invoice.row().id());
        URI page = checkout.pay(invoice.row().number(), language.getLocale().getLanguage(), back);
        FacesContext.getCurrentInstance().getExternalContext().redirect(page.toString());
    }

    public String dispute() {
        disputes.disputeMine(invoice.row().id(), line, reason);
        notices.done(isPaid() ? "my.dispute.done.paid" : "my.dispute.done");
        return page();
    }

    public String withdraw(long dispute) {
        disputes.withdrawMine(dispute);
        notices.done("my.dispute.withdrawn");
        return page();
    }

    private String page() {
        return "/my/invoice.xhtml?faces-redirect=true&id=" + invoice.row().id();
    }

    /** What was said against lines, answered or not. */
    public List<Dispute> getDisputes() {
        return said;
    }

    /** While one is, nobody collects or reminds of the invoice. */
    public boolean isDisputed() {
        return said.stream().anyMatch(Dispute::isWaiting);
    }

    /** It counts, and a line is left that does not wait for an answer. */
    public boolean isDisputable() {
        InvoiceRow row = invoice.row();
        return row.kind() == InvoiceKind.INVOICE
                && row.standing() != Standing.CANCELLED
                && !getLines().isEmpty();
    }

    /** Whether nothing of it is to be paid any more. */
    public boolean isPaid() {
        return invoice.row().open().signum() <= 0;
    }

    /** Lines nobody disputes, numbered as the invoice does. */
    public List<SelectItem> getLines() {
        List<ExplainedLine> lines = invoice.lines();
        return IntStream.rangeClosed(1, lines.size())
                .filter(position -> said.stream()
                        .noneMatch(
                                dispute -> dispute.isWaiting() && dispute.line().position() == position))
                .mapToObj(position -> new SelectItem(
                        position,
                        position + ". " + lines.get(position - 1).line().name()))
                .toList();
    }

    public Integer getLine() {
        return line;
    }

    public void setLine(Integer line) {
        this.line = line;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What a debit collects or what is disputed is not to be paid on the provider's page either. */
    public boolean isPayable() {
        return checkout.isOffered() && transfer != null;
    }

    /** How to pay what is open of it by transfer; null if there is nothing to transfer. */
    public PayNow getTransfer() {
        return transfer;
    }

    public InvoiceView getInvoice() {
        return invoice;
    }

    public boolean isRendered() {
        return rendered;
    }
}
