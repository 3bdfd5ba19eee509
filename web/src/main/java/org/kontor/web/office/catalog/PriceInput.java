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
import org.kontor.money.UnitPrice;

/** A price as it is typed. */
public class PriceInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private UnitPrice price;

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

    /** As the price before, without its amount. */
    static PriceInput like(ListPrice last) {
        PriceInput input = new PriceInput();
        input.entry = last.entry();
        input.interval = last.interval().count();
        input.intervalUnit = last.interval().unit();
        input.timing = last.timing();
        input.proration = last.proration();
        return input;
    }

    /** Of what is used: each month afterwards. */
    static PriceInput metered() {
        PriceInput input = new PriceInput();
        input.timing = Timing.IN_ARREARS;
        return input;
    }

    ListPrice value() {
        return new ListPrice(price, entry, new Interval(interval, intervalUnit), timing, proration);
    }

    public UnitPrice getPrice() {
        return price;
    }

    public void setPrice(UnitPrice price) {
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
