package org.kontor.web.office.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import org.kontor.money.VatRate;

/** A tax rate and the day from which it counts, as it is typed. */
public class RateInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Pattern(regexp = "[0-9]{1,2}([.,][0-9]{1,2})?", message = "{percent}")
    private String percent;

    @NotNull
    private LocalDate validFrom;

    VatRate value() {
        return VatRate.of(percent.replace(',', '.'));
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
