package org.kontor.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.identity.Roles;
import org.kontor.numbering.NumberSeries;

/** The operator's legal entities and their locations. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Sellers {
    private static final String SUBJECT = "seller";

    @Inject
    private CatalogRepository catalog;

    @Inject
    private AuditTrail audit;

    @Inject
    private NumberSeries numberSeries;

    public List<Seller> list() {
        return catalog.sellers();
    }

    /**
     * @throws NoSuchSeller if there is none with that id
     */
    public Seller find(long id) {
        return catalog.seller(id).orElseThrow(() -> new NoSuchSeller(id));
    }

    /** Who collects by that creditor identifier, as it names itself on every letter; empty if nobody does. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM, Roles.MEMBER})
    public Optional<Seller> byCreditorId(String creditorId) {
        return catalog.sellers().stream()
                .filter(seller -> seller.bank().creditorId().equals(creditorId))
                .findFirst();
    }

    /** As it names itself on every letter; empty if there is none with that id. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM, Roles.MEMBER})
    public Optional<Seller> sender(long id) {
        return catalog.seller(id);
    }

    /** Of all sellers, by name. */
    public List<Location> locations() {
        return catalog.locations();
    }

    /**
     * @throws NoSuchLocation if there is none with that id
     */
    public Location location(long id) {
        return catalog.location(id).orElseThrow(() -> new NoSuchLocation(id));
    }

    /**
     * A new seller.
     *
     * @return its id
     */
    @RolesAllowed(Roles.ADMIN)
    public long open(SellerDetails details, InvoicingRules invoicing) {
        checkCreditorId(details.bank());
        Seller seller = new Seller(details, invoicing);
        catalog.add(seller);
        audit.record(
                "seller.open",
                SUBJECT,
                Long.toString(seller.id()),
                details.entity().name());
        return seller.id();
    }

    /**
     * A new seller with a number series of its own for its invoices, which begins with one every year.
     *
     * @param numberPattern how its invoice numbers look, as {@link NumberSeries#open} takes it
     * @return its id
     * @throws AlreadyTaken if another seller has the name
     */
    @RolesAllowed(Roles.ADMIN)
    public long open(SellerDetails details, SellerRules rules, String numberPattern) {
        String name = details.entity().name();
        requireFree(name, catalog.sellerNamed(name).map(Seller::id), null);
        String code = "invoice-" + (catalog.sellers().size() + 1);
        long series = numberSeries.open(code, Input.required(numberPattern, 40, "pattern"), true);
        long id = open(details, new InvoicingRules(series, rules.paymentDays(), rules.autoIssue()));
        smallBusiness(id, rules.smallBusiness());
        documentBy(id, rules.documents());
        return id;
    }

    /**
     * What is known about a seller and how it invoices, from now on; what was issued keeps the old details.
     *
     * @param paymentDays days from issue to the due date
     * @param autoIssue true: a run issues what passes the checks without waiting for a person
     * @throws AlreadyTaken if another seller has the name
     */
    @RolesAllowed(Roles.ADMIN)
    public void change(long sellerId, SellerDetails details, int paymentDays, boolean autoIssue) {
        checkCreditorId(details.bank());
        Seller seller = find(sellerId);
        requireFree(
                details.entity().name(),
                catalog.sellerNamed(details.entity().name()).map(Seller::id),
                sellerId);
        seller.change(details);
        seller.invoiceBy(paymentDays, autoIssue);
        audit.record(
                "seller.change",
                SUBJECT,
                Long.toString(sellerId),
                details.entity().name());
    }

    /**
     * As {@link #change(long, SellerDetails, int, boolean)}, with all that decides how it invoices.
     *
     * @throws AlreadyTaken if another seller has the name
     */
    @RolesAllowed(Roles.ADMIN)
    public void change(long sellerId, SellerDetails details, SellerRules rules) {
        change(sellerId, details, rules.paymentDays(), rules.autoIssue());
        if (!find(sellerId).smallBusiness().equals(rules.smallBusiness())) {
            smallBusiness(sellerId, rules.smallBusiness());
        }
        if (!find(sellerId).documents().equals(rules.documents())) {
            documentBy(sellerId, rules.documents());
        }
    }

    private static void checkCreditorId(BankDetails bank) {
        if (!bank.creditorId().isEmpty()) {
            CreditorId.check(bank.creditorId());
        }
    }

    private static void requireFree(String name, Optional<Long> owner, Long self) {
        if (owner.filter(id -> !id.equals(self)).isPresent()) {
            throw new AlreadyTaken("name", name);
        }
    }

    /** On which days the seller is a small business; counts for what is billed from now on. */
    @RolesAllowed(Roles.ADMIN)
    public void smallBusiness(long sellerId, SmallBusiness days) {
        find(sellerId).isSmallBusiness(days);
        audit.record("seller.smallBusiness", SUBJECT, Long.toString(sellerId), days.from() + " " + days.until());
    }

    /** How the seller's documents announce debits and take invoices back from now on. */
    @RolesAllowed(Roles.ADMIN)
    public void documentBy(long sellerId, DocumentRules rules) {
        find(sellerId).documentBy(rules);
        audit.record(
                "seller.documents",
                SUBJECT,
                Long.toString(sellerId),
                rules.debitNoticeDays() + " " + rules.correctionCode());
    }

    /**
     * A new location of a seller.
     *
     * @param state ISO 3166-2:DE without "DE-": SN, BE, ...
     * @return its id
     * @throws NoSuchSeller if there is no such seller
     * @throws AlreadyTaken if the seller has a location of that name
     */
    @RolesAllowed(Roles.ADMIN)
    public long addLocation(long sellerId, String name, Address address, String state) {
        Seller seller = find(sellerId);
        requireFree(name, catalog.locationNamed(name, seller).map(Location::id), null);
        Location location = new Location(seller, name, address, state);
        catalog.add(location);
        audit.record("location.add", "location", Long.toString(location.id()), name);
        return location.id();
    }

    /**
     * Another name or address of a location; what was issued keeps the old ones.
     *
     * @throws NoSuchLocation if there is no such location
     * @throws AlreadyTaken if its seller has another location of that name
     */
    @RolesAllowed(Roles.ADMIN)
    public void changeLocation(long locationId, String name, Address address, String state) {
        Location location = location(locationId);
        requireFree(name, catalog.locationNamed(name, location.seller()).map(Location::id), locationId);
        location.change(name, address, state);
        audit.record("location.change", "location", Long.toString(locationId), name);
    }
}
