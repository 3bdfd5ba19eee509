package org.kontor.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.kontor.money.DatedRate;
import org.kontor.money.VatRate;

/** A VAT rate and the first day it counts. */
@Entity
public class TaxRate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tax_rate_seq")
    @SequenceGenerator(name = "tax_rate_seq", sequenceName = "tax_rate_seq")
    private Long id;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false)
    private VatRate percent;

    protected TaxRate() {}

    TaxRate(LocalDate validFrom, VatRate percent) {
        this.validFrom = Input.required(validFrom, "validFrom");
        this.percent = Input.required(percent, "percent");
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public VatRate percent() {
        return percent;
    }

    DatedRate dated() {
        return new DatedRate(validFrom, percent);
    }
}
