package org.kontor.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.kontor.billing.PriceReader;
import org.kontor.calendar.Interval;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.Localized;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductRow;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Proration;
import org.kontor.money.UnitPrice;
import org.kontor.web.shell.Language;

/** Prices in words: 289,00 € netto im Monat. */
@Named
@RequestScoped
public class Prices {
    @Inject
    private Language language;

    public String of(Optional<PriceVersion> version) {
        return version.map(found -> text(found.price())).orElse("");
    }

    public String text(ListPrice price) {
        return text(price.amount(), price.entry(), per(price.proration(), price.interval()));
    }

    /** As {@link #text(ListPrice)}, of a price that a contract has. */
    public String agreed(Price price) {
        return text(price.amount(), price.entry(), per(price.proration(), price.interval()));
    }

    /** As {@link #agreed(Price)}, as its reader reads it: with tax if the law wants that. */
    public String agreed(Price price, PriceReader reader) {
        return read(price, reader, per(price.proration(), price.interval()));
    }

    /** As {@link #agreed(Price, PriceReader)}; of a metered product by the unit. */
    public String agreed(ProductKind kind, ProductUnit unit, Price price, PriceReader reader) {
        return kind == ProductKind.METERED ? read(price, reader, each(unit)) : agreed(price, reader);
    }

    private String read(Price price, PriceReader reader, String per) {
        if (!reader.isGross()) {
            return text(price.amount(), price.entry(), per);
        }
        String amount =
                new Formats(language.getLocale()).price(reader.gross(price).toBigDecimal());
        return Texts.label(reader.isUntaxed() ? "price.UNTAXED" : "price.GROSS", language.getLocale(), amount, per);
    }

    private String text(UnitPrice unit, PriceEntry entry, String per) {
        String amount = new Formats(language.getLocale()).price(unit.toBigDecimal());
        return Texts.label("price." + entry.name(), language.getLocale(), amount, per);
    }

    private String per(Proration proration, Interval interval) {
        return proration == Proration.ONCE ? Texts.label("price.once", language.getLocale()) : interval(interval);
    }

    /** Of a metered product by the unit, of all others by the period. */
    public String of(ProductKind kind, ProductUnit unit, ListPrice price) {
        return kind == ProductKind.METERED ? each(unit, price) : text(price);
    }

    public String of(ProductRow row) {
        return row.price()
                .map(version -> of(row.kind(), row.unit(), version.price()))
                .orElse("");
    }

    private String each(ProductUnit unit, ListPrice price) {
        Locale locale = language.getLocale();
        String amount = new Formats(locale).price(price.amount().toBigDecimal());
        return Texts.label("price." + price.entry().name(), locale, amount, each(unit));
    }

    private String each(ProductUnit unit) {
        return Texts.label("price.each." + (unit == ProductUnit.HOUR ? "HOUR" : "PIECE"), language.getLocale());
    }

    public String interval(Interval interval) {
        return Texts.label("interval." + interval.unit().name(), language.getLocale(), interval.count());
    }

    /** A word of the page. */
    public String label(String key) {
        return Texts.label(key, language.getLocale());
    }

    public String name(Localized text) {
        return text.in(language.getLocale());
    }
}
