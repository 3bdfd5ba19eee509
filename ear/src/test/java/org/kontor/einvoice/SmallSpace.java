package org.kontor.einvoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.BuyerIds;
import org.kontor.accounts.Correspondence;
import org.kontor.accounts.CustomerType;
import org.kontor.catalog.Address;
import org.kontor.catalog.BankDetails;
import org.kontor.catalog.Contact;
import org.kontor.catalog.InvoicingRules;
import org.kontor.catalog.LegalEntity;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductDetails;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Products;
import org.kontor.catalog.SellerDetails;
import org.kontor.catalog.Sellers;
import org.kontor.catalog.TaxClasses;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.OrderedLine;
import org.kontor.jobs.BusinessDays;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;
import org.kontor.numbering.NumberSeries;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;

/** A seller of its own with one location, one desk and some contracts that begin today. */
@ApplicationScoped
public class SmallSpace {
    private static final Address ADDRESS = Address.german("Bautzner Straße 45", "01099", "Dresden");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final String TAX = "files-standard";

    @Inject
    private AsAdmin asAdmin;

    @Inject
    private AsOperator asOperator;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Sellers sellers;

    @Inject
    private TaxClasses taxes;

    @Inject
    private Products products;

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private BusinessDays days;

    /**
     * @return the id of the seller
     */
    public long withContracts(int count) throws Exception {
        long seller = asAdmin.call(this::seller);
        long location = asAdmin.call(() -> sellers.addLocation(seller, "Neustadt", ADDRESS, "SN"));
        long desk = asAdmin.call(this::desk);
        for (int i = 1; i <= count; i++) {
            AccountDetails details = account(i);
            long account = asOperator.call(() -> accounts.open(details));
            ContractOrder order = new ContractOrder(
                    account,
                    location,
                    days.today(),
                    ContractOrder.Conditions.monthly(AnchorKind.CALENDAR),
                    List.of(OrderedLine.of(desk)));
            asOperator.call(() -> contracts.sign(order));
        }
        return seller;
    }

    private long seller() {
        long series = numbers.define("files", "FILES-");
        LegalEntity entity = new LegalEntity("Dateien GmbH", "Dateien", "HRB 1", "DE129273398", "");
        Contact contact = new Contact("Sabine Kühn", "+49 351 1234567", "rechnung@dateien.example");
        BankDetails bank = new BankDetails("Dateien GmbH", "DE89370400440532013000", "COBADEFFXXX", "Bank", "");
        return sellers.open(new SellerDetails(entity, ADDRESS, contact, bank), new InvoicingRules(series, 14, false));
    }

    private long desk() {
        taxes.define(TAX, VatCategory.S, new Localized("Regelsteuersatz", "Standard rate"));
        taxes.rateFrom(TAX, LONG_AGO, VatRate.of("19"));
        Localized name = new Localized("Fix-Schreibtisch", "Fixed desk");
        long desk = products.define(
                new ProductDetails("FILES-DESK", ProductKind.BASE, ProductUnit.DESK, TAX, name, new Localized("", "")));
        products.priceFrom(desk, LONG_AGO, ListPrice.monthly("299.00"));
        return desk;
    }

    private static AccountDetails account(int number) {
        boolean consumer = number % 2 == 0;
        return new AccountDetails(
                consumer ? CustomerType.CONSUMER : CustomerType.BUSINESS,
                consumer ? "Jörg <Müller> " + number : "Studio Nordlicht & Söhne " + number,
                ADDRESS,
                new Correspondence("mitglied" + number + "@example.org", number % 3 == 0 ? "en" : "de"),
                BuyerIds.NONE);
    }
}
