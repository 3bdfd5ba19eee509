package org.kontor.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.Beginning;
import org.kontor.catalog.Localized;
import org.kontor.catalog.MeterPrice;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.PriceTier;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Products;
import org.kontor.catalog.TaxClasses;
import org.kontor.money.UnitPrice;
import org.kontor.web.shell.Language;

/** What a price says beyond its amount, in sentences. */
@RequestScoped
public class PriceWords {
    @Inject
    private Products products;

    @Inject
    private TaxClasses taxClasses;

    @Inject
    private Units units;

    @Inject
    private Language language;

    /** Empty if it says nothing more. */
    public List<String> of(Product product, PriceDetails details) {
        List<String> words = new ArrayList<>();
        details.meter().filter(meter -> !meter.isFlat()).ifPresent(meter -> add(product.unit(), meter, words));
        details.shares()
                .forEach(share -> words.add(label("price.words.share", share.share(), className(share.taxClass()))));
        details.included().forEach(allowance -> words.add(included(allowance)));
        add(details.beginning(), words);
        return words;
    }

    private void add(ProductUnit unit, MeterPrice meter, List<String> words) {
        words.add(label("priceModel." + meter.model().name()));
        int above = 0;
        for (PriceTier tier : meter.tiers()) {
            String price = money(tier.price()) + " / " + units.text(meter.per(), unit);
            words.add(
                    above == 0 && tier.isOpen()
                            ? price
                            : tier.isOpen()
                                    ? label("price.words.above", units.text(above, unit), price)
                                    : label("price.words.upTo", units.text(tier.upTo(), unit), price));
            above = tier.upTo();
        }
        meter.dayCap().ifPresent(cap -> words.add(label("price.words.cap", money(cap))));
    }

    private String included(Allowance allowance) {
        Product metered = products.findByCode(allowance.product()).orElseThrow();
        String much = units.text(allowance.units(), metered.unit());
        String often = label("allowanceClock." + allowance.clock().name());
        String text = label("price.words.included", much, in(metered.name()), often);
        return allowance.rollOver().periods() == 0
                ? text
                : text
                        + label(
                                "price.words.roll",
                                units.text(allowance.rollOver().units(), metered.unit()),
                                allowance.rollOver().periods());
    }

    private void add(Beginning beginning, List<String> words) {
        beginning
                .fee()
                .ifPresent(fee ->
                        words.add(label("price.words.fee", in(products.find(fee).name()))));
        if (beginning.trialDays() > 0) {
            String price = beginning
                    .trialPrice()
                    .map(once -> in(products.find(once).name()))
                    .orElseGet(() -> label("price.words.free"));
            words.add(label("price.words.trial", beginning.trialDays(), price));
        }
        if (beginning.remindDays() > 0) {
            words.add(label("price.words.remind", beginning.remindDays()));
        }
    }

    private String className(String code) {
        return taxClasses.list().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(known -> in(known.name()))
                .orElse(code);
    }

    private String money(UnitPrice price) {
        return new Formats(locale()).price(price.toBigDecimal());
    }

    private String in(Localized name) {
        return name.in(locale());
    }

    private String label(String key, Object... arguments) {
        return Texts.label(key, locale(), arguments);
    }

    private Locale locale() {
        return language.getLocale();
    }
}
