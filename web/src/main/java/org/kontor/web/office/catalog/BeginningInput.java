package org.kontor.web.office.catalog;

import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.kontor.catalog.Beginning;

/** The fee and the trial of new lines, as they are typed. */
public class BeginningInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long fee;

    @Min(0)
    private Integer trialDays;

    private Long trialPrice;

    @Min(0)
    private Integer remindDays;

    static BeginningInput of(Beginning last) {
        BeginningInput input = new BeginningInput();
        input.fee = last.feeId();
        input.trialPrice = last.trialPriceId();
        input.trialDays = last.trialDays() == 0 ? null : last.trialDays();
        input.remindDays = last.remindDays() == 0 ? null : last.remindDays();
        return input;
    }

    Beginning value() {
        return new Beginning(fee, trialDays == null ? 0 : trialDays, trialPrice, remindDays == null ? 0 : remindDays);
    }

    public Long getFee() {
        return fee;
    }

    public void setFee(Long fee) {
        this.fee = fee;
    }

    public Integer getTrialDays() {
        return trialDays;
    }

    public void setTrialDays(Integer trialDays) {
        this.trialDays = trialDays;
    }

    public Long getTrialPrice() {
        return trialPrice;
    }

    public void setTrialPrice(Long trialPrice) {
        this.trialPrice = trialPrice;
    }

    public Integer getRemindDays() {
        return remindDays;
    }

    public void setRemindDays(Integer remindDays) {
        this.remindDays = remindDays;
    }
}
