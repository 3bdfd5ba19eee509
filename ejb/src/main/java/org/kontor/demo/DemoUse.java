package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.Localized;
import org.kontor.catalog.MeterPrice;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.PriceModel;
import org.kontor.catalog.PriceTier;
import org.kontor.catalog.ProductDetails;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Products;
import org.kontor.catalog.Proration;
import org.kontor.catalog.RollOver;
import org.kontor.catalog.Timing;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.money.Percent;
import org.kontor.money.UnitPrice;
import org.kontor.persistence.PageRequest;
import org.kontor.usage.NewUsage;
import org.kontor.usage.PassOffer;
import org.kontor.usage.Passes;
import org.kontor.usage.Usages;
import org.kontor.usage.VoucherPurpose;

/** What members of the demo use beside their desks: a meeting room, prints, lunch. */
@Dependent
class DemoUse {
    static final String ROOM = "RAUM";
    static final String DAY = "TAG";
    static final String VOUCHER = "ZEHNER";
    private static final String HOURS = "ZEHNSTD";
    private static final int MONTHS = 24;
    static final String PRINT = "DRUCK";
    static final String LUNCH = "MITTAG";
    private static final int HOUR = 60;
    private static final int MEETING = 150;
    private static final int PAGES = 40;

    @Inject
    private Products products;

    @Inject
    private Contracts contracts;

    @Inject
    private Usages usages;

    @Inject
    private Passes passes;

    /** Before the desks that include some of it. */
    void offer(LocalDate from, String reduced, String standard) {
        MeterPrice room = new MeterPrice(
                PriceModel.GRADUATED,
                HOUR,
                List.of(new PriceTier(PriceTier.OPEN, UnitPrice.of("18.00"))),
                Optional.of(UnitPrice.of("90.00")));
        offer(ROOM, ProductUnit.HOUR, standard, new Localized("Besprechungsraum", "Meeting room"));
        price(ROOM, from, price("18.00", PriceEntry.NET), PriceDetails.metered(room));
        MeterPrice print = new MeterPrice(
                PriceModel.GRADUATED,
                1,
                List.of(new PriceTier(100, UnitPrice.of("0.15")), new PriceTier(PriceTier.OPEN, UnitPrice.of("0.10"))),
                Optional.empty());
        offer(PRINT, ProductUnit.PIECE, standard, new Localized("Ausdruck", "Print"));
        price(PRINT, from, price("0.15", PriceEntry.NET), PriceDetails.metered(print));
        // 30 % drinks are accepted (UStAE 10.1(12)).
        PriceDetails meal = new PriceDetails(
                Optional.empty(), List.of(), List.of(new PriceDetails.TaxShare(standard, Percent.of("30"))));
        offer(LUNCH, ProductUnit.PIECE, reduced, new Localized("Mittagstisch mit Getränk", "Lunch with a drink"));
        price(LUNCH, from, price("12.90", PriceEntry.GROSS), meal);
    }

    /** Ten days or lunches at any rate, and ten hours of the meeting room at one. */
    void offerPacks(LocalDate from, String standard, String outside) {
        offer(DAY, ProductUnit.PIECE, standard, new Localized("Tagesgast", "Day guest"));
        price(DAY, from, price("25.00", PriceEntry.NET), PriceDetails.NONE);
        pack(VOUCHER, outside, "150.00", new Localized("Zehnerkarte Haus", "House card of ten"), from);
        pack(HOURS, standard, "140.00", new Localized("Zehn Meeting-Stunden", "Ten meeting hours"), from);
        passes.offer(new PassOffer(id(VOUCHER), VoucherPurpose.MULTI, Set.of(id(DAY), id(LUNCH)), 10, MONTHS));
        passes.offer(new PassOffer(id(HOURS), id(ROOM), 10 * HOUR, MONTHS));
    }

    private void pack(String code, String taxClass, String net, Localized name, LocalDate from) {
        products.define(new ProductDetails(
                code, ProductKind.ONE_OFF, ProductUnit.PIECE, taxClass, name, new Localized("", "")));
        products.priceFrom(id(code), from, ListPrice.monthly(net), PriceDetails.NONE);
    }

    long id(String code) {
        return products.findByCode(code).orElseThrow().id();
    }

    /** Hours of the meeting room each month; half of them may be used the month after. */
    static PriceDetails hours(int hours) {
        RollOver half = new RollOver(hours * HOUR / 2, 1);
        return PriceDetails.including(new Allowance(ROOM, hours * HOUR, IntervalUnit.MONTH, half));
    }

    private void offer(String code, ProductUnit unit, String taxClass, Localized name) {
        products.define(new ProductDetails(code, ProductKind.METERED, unit, taxClass, name, new Localized("", "")));
    }

    private void price(String code, LocalDate from, ListPrice price, PriceDetails details) {
        products.priceFrom(products.findByCode(code).orElseThrow().id(), from, price, details);
    }

    private static ListPrice price(String amount, PriceEntry entry) {
        return new ListPrice(UnitPrice.of(amount), entry, Interval.months(1), Timing.IN_ARREARS, Proration.DAYS);
    }

    /** A meeting, what was printed for it, and lunch. */
    void record(DemoMember member, LocalDate day) {
        PageRequest byName = PageRequest.filtered(member.name(), 0, 1);
        Contract contract = contracts.find(contracts.list(byName).rows().get(0).id());
        use(contract, member, ROOM, MEETING, day);
        use(contract, member, PRINT, PAGES, day);
        use(contract, member, LUNCH, 1, day);
    }

    private void use(Contract contract, DemoMember member, String product, int units, LocalDate day) {
        if (member.products().contains(product)) {
            usages.record(new NewUsage(contract.number(), product, day.atTime(11, 0), units, "", ""));
        }
    }
}
