package org.kontor.web.office.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;

/** A first price as it is typed. */
public class PriceInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private Money price;

    @NotNull
    private PriceEntry entry = PriceEntry.NET;

    @NotNull
    @Min(1)
    @Max(1000)
    private Integer interval = 1;

    @NotNull
    private IntervalUnit intervalUnit = IntervalUnit.MONTH;

    @NotNull
    private Timing timing = Timing.IN_ADVANCE;

    @NotNull
    private Proration proration = Proration.DAYS;

    @NotNull
    private LocalDate validFrom;

    ListPrice value() {
        UnitPrice amount = UnitPrice.of(price.toBigDecimal());
        return new ListPrice(amount, entry, new Interval(interval, intervalUnit), timing, proration);
    }

    public Money getPrice() {
        return price;
    }

    public void setPrice(Money price) {
        this.price = price;
    }

    public PriceEntry getEntry() {
        return entry;
    }

    public void setEntry(PriceEntry entry) {
        this.entry = entry;
    }

    public Integer getInterval() {
        return interval;
    }

    public void setInterval(Integer interval) {
        this.interval = interval;
    }

    public IntervalUnit getIntervalUnit() {
        return intervalUnit;
    }

    public void setIntervalUnit(IntervalUnit intervalUnit) {
        this.intervalUnit = intervalUnit;
    }

    public Timing getTiming() {
        return timing;
    }

    public void setTiming(Timing timing) {
        this.timing = timing;
    }

    public Proration getProration() {
        return proration;
    }

    public void setProration(Proration proration) {
        this.proration = proration;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
