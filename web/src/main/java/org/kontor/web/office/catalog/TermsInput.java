package org.kontor.web.office.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.kontor.catalog.InvoicingRules;

/** How a seller invoices, as it is typed. */
public class TermsInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Min(0)
    @Max(180)
    private Integer paymentDays;

    private boolean autoIssue;

    static TermsInput of(InvoicingRules rules) {
        TermsInput input = new TermsInput();
        input.paymentDays = rules.paymentDays();
        input.autoIssue = rules.autoIssue();
        return input;
    }

    public Integer getPaymentDays() {
        return paymentDays;
    }

    public void setPaymentDays(Integer paymentDays) {
        this.paymentDays = paymentDays;
    }

    public boolean isAutoIssue() {
        return autoIssue;
    }

    public void setAutoIssue(boolean autoIssue) {
        this.autoIssue = autoIssue;
    }
}
