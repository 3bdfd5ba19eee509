package org.kontor.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.kontor.calendar.Interval;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.Localized;
import org.kontor.catalog.PriceVersion;
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
        String amount = new Formats(language.getLocale()).price(price.amount().toBigDecimal());
        return Texts.label("price." + price.entry().name(), language.getLocale(), amount, interval(price.interval()));
    }

    public String interval(Interval interval) {
        return Texts.label("interval." + interval.unit().name(), language.getLocale(), interval.count());
    }

    public String name(Localized text) {
        return text.in(language.getLocale());
    }
}
