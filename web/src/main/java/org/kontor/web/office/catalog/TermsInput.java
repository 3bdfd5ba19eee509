package org.kontor.web.office.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.kontor.catalog.DocumentRules;
import org.kontor.catalog.Seller;
import org.kontor.catalog.SellerRules;
import org.kontor.catalog.SmallBusiness;

/** How a seller invoices, as it is typed. */
public class TermsInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Min(0)
    @Max(180)
    private Integer paymentDays = 14;

    private boolean autoIssue;

    private LocalDate smallBusinessFrom;

    private LocalDate smallBusinessUntil;

    @NotNull
    @Min(1)
    @Max(60)
    private Integer debitNoticeDays = DocumentRules.DEFAULT.debitNoticeDays();

    @NotNull
    private String correctionCode = DocumentRules.DEFAULT.correctionCode();

    private boolean keepNote = DocumentRules.DEFAULT.keepNote();

    static TermsInput of(Seller seller) {
        TermsInput input = new TermsInput();
        input.paymentDays = seller.invoicing().paymentDays();
        input.autoIssue = seller.invoicing().autoIssue();
        input.smallBusinessFrom = seller.smallBusiness().begins().orElse(null);
        input.smallBusinessUntil = seller.smallBusiness().ends().orElse(null);
        input.debitNoticeDays = seller.documents().debitNoticeDays();
        input.correctionCode = seller.documents().correctionCode();
        input.keepNote = seller.documents().keepNote();
        return input;
    }

    SellerRules value() {
        return new SellerRules(
                paymentDays,
                autoIssue,
                SmallBusiness.entered(smallBusinessFrom, smallBusinessUntil),
                new DocumentRules(debitNoticeDays, correctionCode, keepNote));
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

    public LocalDate getSmallBusinessFrom() {
        return smallBusinessFrom;
    }

    public void setSmallBusinessFrom(LocalDate smallBusinessFrom) {
        this.smallBusinessFrom = smallBusinessFrom;
    }

    public LocalDate getSmallBusinessUntil() {
        return smallBusinessUntil;
    }

    public void setSmallBusinessUntil(LocalDate smallBusinessUntil) {
        this.smallBusinessUntil = smallBusinessUntil;
    }

    public Integer getDebitNoticeDays() {
        return debitNoticeDays;
    }

    public void setDebitNoticeDays(Integer debitNoticeDays) {
        this.debitNoticeDays = debitNoticeDays;
    }

    public String getCorrectionCode() {
        return correctionCode;
    }

    public void setCorrectionCode(String correctionCode) {
        this.correctionCode = correctionCode;
    }

    public boolean isKeepNote() {
        return keepNote;
    }

    public void setKeepNote(boolean keepNote) {
        this.keepNote = keepNote;
    }
}
