package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.kontor.invoicing.Corrections;
import org.kontor.invoicing.Corrections.Correcting;
import org.kontor.invoicing.InvoiceView;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.TakeBackPreview;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** Corrects an invoice in two steps: what is taken back and why, then what it does. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class CorrectInvoice implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Invoices invoices;

    @Inject
    private Corrections corrections;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long invoiceId;
    private String number;

    @NotBlank
    @Size(max = Corrections.LONGEST_REASON)
    private String reason;

    private List<LineInput> lines;
    private int step = 1;
    private transient TakeBackPreview preview;

    @PostConstruct
    void load() {
        InvoiceView invoice = invoices.find(Ids.parse(id));
        invoiceId = invoice.row().id();
        number = invoice.row().number();
        lines = corrections.correctable(invoiceId).stream().map(LineInput::new).toList();
    }

    public void look() {
        preview = corrections.previewCorrection(invoiceId, how());
        step = 2;
    }

    public void back() {
        step = 1;
    }

    public String correct() {
        long correction = corrections.correct(invoiceId, how());
        notices.done("correct.done", number);
        return "/office/invoicing/invoice.xhtml?faces-redirect=true&id=" + correction;
    }

    public TakeBackPreview getPreview() {
        if (preview == null) {
            preview = corrections.previewCorrection(invoiceId, how());
        }
        return preview;
    }

    private Correcting how() {
        return new Correcting(
                reason, lines.stream().flatMap(line -> line.cut().stream()).toList());
    }

    public List<SelectItem> getAfterwards() {
        return List.of(
                new SelectItem(false, Texts.label("correct.waive", language.getLocale())),
                new SelectItem(true, Texts.label("correct.again", language.getLocale())));
    }

    public long getInvoiceId() {
        return invoiceId;
    }

    public String getNumber() {
        return number;
    }

    public int getStep() {
        return step;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<LineInput> getLines() {
        return lines;
    }
}
