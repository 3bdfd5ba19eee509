package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.calendar.Interval;
import org.kontor.catalog.Address;
import org.kontor.catalog.Audience;
import org.kontor.catalog.BankDetails;
import org.kontor.catalog.Beginning;
import org.kontor.catalog.Contact;
import org.kontor.catalog.InvoicingRules;
import org.kontor.catalog.LegalEntity;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.Localized;
import org.kontor.catalog.OfferRules;
import org.kontor.catalog.Offerings;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.ProductDetails;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Products;
import org.kontor.catalog.SellerDetails;
import org.kontor.catalog.Sellers;
import org.kontor.catalog.Shelves;
import org.kontor.catalog.TaxClasses;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Term;
import org.kontor.money.Money;
import org.kontor.money.PlaceOfSupply;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.numbering.NumberSeries;
import org.kontor.orders.OnlineOffers;
import org.kontor.orders.OnlineTerms;
import org.kontor.payments.CollectionRules;
import org.kontor.payments.CollectionRuns;
import org.kontor.payments.ReleaseRule;

/** The operator of the demo: one seller, two locations, and what they rent out. */
@Dependent
class DemoSpace {
    static final String PLATZ = "Platz 7";
    private static final String HAFEN = "Hafen";
    private static final String STANDARD = "standard";
    private static final String REDUCED = "reduced";
    private static final String OUTSIDE = "gutschein";
    private static final String SERVICE = "service";
    private static final LocalDate LONG_AGO = LocalDate.of(2007, 1, 1);

    private static final int TRIAL = 14;
    private static final int REMIND = 5;

    @Inject
    private NumberSeries series;

    @Inject
    private Sellers sellers;

    @Inject
    private TaxClasses taxClasses;

    @Inject
    private Products products;

    @Inject
    private DemoUse use;

    @Inject
    private Offerings offerings;

    @Inject
    private Shelves shelves;

    @Inject
    private CollectionRuns collections;

    @Inject
    private DemoBank bank;

    @Inject
    private DemoLate late;

    @Inject
    private OnlineOffers online;

    @Inject
    private DemoLegal legal;

    void open(LocalDate on) {
        long seller = sellers.open(details(), new InvoicingRules(series.define("invoice", "RE-"), 14, false));
        legal.write();
        // Nobody is there to release anything while the demo lives its months.
        collections.changeRules(seller, new CollectionRules(2, 20, ReleaseRule.AUTOMATIC, true));
        late.remindByItself(seller);
        BankDetails own = details().bank();
        bank.open(seller, own.holder(), own.iban(), on);
        long platz = sellers.addLocation(seller, PLATZ, Address.german("Platz der Arbeit 7", "01097", "Dresden"), "SN");
        long hafen = sellers.addLocation(seller, HAFEN, Address.german("Am Alten Hafen 12", "04177", "Leipzig"), "SN");
        taxClasses.define(STANDARD, VatCategory.S, new Localized("Regelsteuersatz", "Standard rate"));
        taxClasses.rateFrom(STANDARD, LONG_AGO, VatRate.of("19"));
        taxClasses.define(
                new VatClass(SERVICE, VatCategory.S, PlaceOfSupply.RECIPIENT),
                new Localized(
                        "Regelsteuersatz, Leistung am Ort des Kunden", "Standard rate, supplied at the customer’s"));
        taxClasses.rateFrom(SERVICE, LONG_AGO, VatRate.of("19"));
        taxClasses.define(REDUCED, VatCategory.S, new Localized("Ermäßigter Steuersatz", "Reduced rate"));
        taxClasses.rateFrom(REDUCED, LONG_AGO, VatRate.of("7"));
        taxClasses.define(OUTSIDE, VatCategory.O, new Localized("Mehrzweck-Gutschein", "Multi-purpose voucher"));
        use.offer(LONG_AGO, REDUCED, STANDARD);
        use.offerPacks(LONG_AGO, STANDARD, OUTSIDE);
        offer(desk("FLEX", "Flex-Platz", "Flex desk"), "149.00", DemoUse.hours(2));
        offer(desk("FIX", "Fix-Platz", "Fixed desk"), "289.00", DemoUse.hours(6));
        offer("TEAM", ProductKind.BASE, ProductUnit.DESK, "259.00", "Team-Platz", "Team desk");
        offer("NACHT", ProductKind.BASE, ProductUnit.DESK, "99.00", "Nachtplatz", "Night desk");
        offer("EINRICHT", ProductKind.ONE_OFF, ProductUnit.PIECE, "49.00", "Einrichtung", "Set-up");
        offer(
                desk("START", "Start-Platz", "Starter desk"),
                "119.00",
                PriceDetails.beginning(new Beginning(id("EINRICHT"), TRIAL, null, REMIND)));
        offer("IT", ProductKind.ADD_ON, ProductUnit.PIECE, "45.00", "IT-Ausstattung", "IT equipment");
        offer("FACH", ProductKind.ADD_ON, ProductUnit.PIECE, "12.00", "Schließfach", "Locker");
        offer("POST", ProductKind.ADD_ON, ProductUnit.PIECE, "19.00", "Postannahme", "Mail handling");
        // § 3a (2) UStG: an address and its mail are no use of the property, so the place is the customer's.
        Localized address = new Localized("Geschäftsadresse", "Business address");
        offer(
                new ProductDetails(
                        "ADRESSE", ProductKind.STANDALONE, ProductUnit.PIECE, SERVICE, address, new Localized("", "")),
                "39.00");
        rules(platz, hafen);
        offerOnline();
    }

    /** What stands on the public pages, and what only the office sells. */
    private void offerOnline() {
        OnlineTerms usual = OnlineTerms.USUAL;
        for (String code : List.of("FLEX", "START", "IT", "FACH", "POST", "ADRESSE")) {
            online.change(id(code), Audience.PUBLIC, usual);
        }
        Term.Minimum quarter = new Term.Minimum(
                Interval.months(3),
                Interval.months(1),
                new Term.GoesOn(NoticeRule.of("1 month any time")),
                Term.PauseEffect.TERM_STAYS);
        ContractOrder.Conditions bound = new ContractOrder.Conditions(AnchorKind.CALENDAR, quarter, PauseRule.NONE);
        online.change(id("FIX"), Audience.PUBLIC, new OnlineTerms(bound, Money.of("289.00")));
        online.change(id("NACHT"), Audience.OFFICE, usual);
    }

    /** Fixed desks are counted; equipment stands on a desk. */
    private void rules(long platz, long hafen) {
        List<OfferRules.Place> places =
                List.of(new OfferRules.Place(platz, Optional.of(40)), new OfferRules.Place(hafen, Optional.of(25)));
        offerings.change(id("FIX"), new OfferRules(Set.of(), places));
        offerings.change(id("IT"), new OfferRules(Set.of(id("FLEX"), id("FIX"), id("TEAM")), List.of()));
        shelves.fill(platz, Set.of(id(DemoUse.LUNCH)));
        shelves.fill(hafen, Set.of(id(DemoUse.LUNCH), id(DemoUse.PRINT)));
    }

    private long id(String code) {
        return products.findByCode(code).orElseThrow().id();
    }

    private static SellerDetails details() {
        return new SellerDetails(
                new LegalEntity(
                        "Farm am Platz GmbH",
                        "Farm am Platz",
                        "Amtsgericht Dresden HRB 40711 · Geschäftsführung: Sabine Krüger",
                        "DE136695976",
                        ""),
                Address.german("Platz der Arbeit 7", "01097", "Dresden"),
                new Contact("Sabine Krüger", "+49 351 4711000", "rechnung@farm-am-platz.example"),
                new BankDetails(
                        "Farm am Platz GmbH",
                        "DE02120300000000202051",
                        "BYLADEM1001",
                        "Deutsche Kreditbank",
                        "DE98ZZZ09999999999"));
    }

    private void offer(String code, ProductKind kind, ProductUnit unit, String net, String german, String english) {
        Localized name = new Localized(german, english);
        offer(new ProductDetails(code, kind, unit, STANDARD, name, new Localized("", "")), net);
    }

    private static ProductDetails desk(String code, String german, String english) {
        Localized name = new Localized(german, english);
        return new ProductDetails(code, ProductKind.BASE, ProductUnit.DESK, STANDARD, name, new Localized("", ""));
    }

    private void offer(ProductDetails product, String net) {
        offer(product, net, PriceDetails.NONE);
    }

    private void offer(ProductDetails product, String net, PriceDetails details) {
        long id = products.define(product);
        products.priceFrom(id, LONG_AGO, ListPrice.monthly(net), details);
    }
}
