package org.kontor.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.BuyerIds;
import org.kontor.accounts.Correspondence;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Interval;
import org.kontor.catalog.Address;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.BankDetails;
import org.kontor.catalog.Contact;
import org.kontor.catalog.InvoicingRules;
import org.kontor.catalog.LegalEntity;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.Localized;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.ProductDetails;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Products;
import org.kontor.catalog.Proration;
import org.kontor.catalog.SellerDetails;
import org.kontor.catalog.Sellers;
import org.kontor.catalog.TaxClasses;
import org.kontor.catalog.Timing;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.OrderedLine;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;
import org.kontor.numbering.NumberSeries;

/** Sets up sellers, products, accounts and contracts by the boundaries people use. */
@Dependent
public class SpaceForTests {
    private static final String STANDARD = "standard";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private AsAdmin admin;

    @Inject
    private Sellers sellers;

    @Inject
    private TaxClasses taxClasses;

    @Inject
    private Products products;

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private NumberSeries series;

    /** A seller with a location, whose invoices are numbered with the prefix. */
    public Place open(String prefix) {
        return asAdmin(() -> {
            long seriesId = series.define("invoice-" + prefix, prefix + "-");
            long seller =
                    sellers.open(sellerDetails("Kontor " + prefix + " GmbH"), new InvoicingRules(seriesId, 14, false));
            long location = sellers.addLocation(
                    seller, "Dresden " + prefix, Address.german("Hauptstr. 1", "01097", "Dresden"), "SN");
            return new Place(seller, location);
        });
    }

    /** A seller and one of its locations. */
    public record Place(long seller, long location) {}

    public static SellerDetails sellerDetails(String name) {
        return new SellerDetails(
                new LegalEntity(name, "", "Amtsgericht Dresden HRB 1", "DE136695976", ""),
                Address.german("Hauptstr. 1", "01097", "Dresden"),
                new Contact("Rechnungen", "0351 1234567", "rechnung@example.com"),
                new BankDetails(name, "DE02120300000000202051", "BYLADEM1001", "DKB", ""));
    }

    /** A product billed monthly in advance; the same code is the same product. */
    public long product(String code, ProductKind kind, String netPrice) {
        return asAdmin(() -> {
            if (taxClasses.list().stream().noneMatch(known -> known.code().equals(STANDARD))) {
                taxClasses.define(STANDARD, VatCategory.S, new Localized("Regelsteuersatz", "Standard rate"));
                taxClasses.rateFrom(STANDARD, LONG_AGO, VatRate.of("19"));
            }
            if (products.findByCode(code).isEmpty()) {
                Localized name = new Localized(code + " (de)", code + " (en)");
                long id = products.define(
                        new ProductDetails(code, kind, ProductUnit.PIECE, STANDARD, name, new Localized("", "")));
                products.priceFrom(id, LONG_AGO, ListPrice.monthly(netPrice));
            }
            return products.findByCode(code).orElseThrow().id();
        });
    }

    /** A metered product, priced by the unit or as the details say; the same code is the same product. */
    public long metered(String code, ProductUnit unit, String netPrice, PriceDetails details) {
        product("DESK", ProductKind.BASE, "149.00");
        ListPrice price = new ListPrice(
                UnitPrice.of(netPrice), PriceEntry.NET, Interval.months(1), Timing.IN_ARREARS, Proration.DAYS);
        return asAdmin(() -> defined(code, ProductKind.METERED, unit, price, details));
    }

    /** A desk that includes something. */
    public long including(String code, String netPrice, Allowance included) {
        return asAdmin(() -> defined(
                code,
                ProductKind.BASE,
                ProductUnit.DESK,
                ListPrice.monthly(netPrice),
                PriceDetails.including(included)));
    }

    private long defined(String code, ProductKind kind, ProductUnit unit, ListPrice price, PriceDetails details) {
        if (products.findByCode(code).isEmpty()) {
            Localized name = new Localized(code + " (de)", code + " (en)");
            long id = products.define(new ProductDetails(code, kind, unit, STANDARD, name, new Localized("", "")));
            products.priceFrom(id, LONG_AGO, price, details);
        }
        return products.findByCode(code).orElseThrow().id();
    }

    public long account(String name) {
        return asAdmin(() -> accounts.open(details(name)));
    }

    public static AccountDetails details(String name) {
        return new AccountDetails(
                CustomerType.BUSINESS,
                name,
                Address.german("Nebenstr. 2", "01099", "Dresden"),
                new Correspondence("rechnung@example.org", "de"),
                BuyerIds.NONE);
    }

    /** A contract from a day on, with calendar months. */
    public long contract(Place place, long account, LocalDate start, Long... productIds) {
        List<OrderedLine> lines = Stream.of(productIds).map(OrderedLine::of).toList();
        ContractOrder.Conditions conditions = ContractOrder.Conditions.monthly(AnchorKind.CALENDAR);
        return asAdmin(() -> contracts.sign(new ContractOrder(account, place.location(), start, conditions, lines)));
    }

    private <T> T asAdmin(Callable<T> work) {
        try {
            return admin.call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
