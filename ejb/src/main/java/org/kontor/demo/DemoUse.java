package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.kontor.usage.Usages;

/** What members of the demo use beside their desks: a meeting room, prints, lunch. */
@Dependent
class DemoUse {
    static final String ROOM = "RAUM";
    private static final String PRINT = "DRUCK";
    private static final String LUNCH = "MITTAG";
    private static final int HOUR = 60;
    private static final int MEETING = 150;
    private static final int PAGES = 40;

    @Inject
    private Products products;

    @Inject
    private Contracts contracts;

    @Inject
    private Usages usages;

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
