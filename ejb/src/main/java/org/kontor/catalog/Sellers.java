package org.kontor.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.audit.AuditTrail;
import org.kontor.identity.Roles;

/** The operator's legal entities and their locations. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Sellers {
    private static final String SUBJECT = "seller";

    @Inject
    private CatalogRepository catalog;

    @Inject
    private AuditTrail audit;

    public List<Seller> list() {
        return catalog.sellers();
    }

    /**
     * @throws NoSuchSeller if there is none with that id
     */
    public Seller find(long id) {
        return catalog.seller(id).orElseThrow(() -> new NoSuchSeller(id));
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
        Seller seller = new Seller(details, invoicing);
        catalog.add(seller);
        audit.record(
                "seller.open",
                SUBJECT,
                Long.toString(seller.id()),
                details.entity().name());
        return seller.id();
    }

    /** Counts from now on; what was issued keeps the old details. */
    @RolesAllowed(Roles.ADMIN)
    public void change(long sellerId, SellerDetails details) {
        find(sellerId).change(details);
        audit.record(
                "seller.change",
                SUBJECT,
                Long.toString(sellerId),
                details.entity().name());
    }

    /** How the seller invoices from now on. */
    @RolesAllowed(Roles.ADMIN)
    public void invoiceBy(long sellerId, int paymentDays, boolean autoIssue) {
        find(sellerId).invoiceBy(paymentDays, autoIssue);
        audit.record("seller.invoicing", SUBJECT, Long.toString(sellerId), paymentDays + " " + autoIssue);
    }

    /**
     * A new location of a seller.
     *
     * @param state ISO 3166-2:DE without "DE-": SN, BE, ...
     * @return its id
     * @throws NoSuchSeller if there is no such seller
     */
    @RolesAllowed(Roles.ADMIN)
    public long addLocation(long sellerId, String name, Address address, String state) {
        Location location = new Location(find(sellerId), name, address, state);
        catalog.add(location);
        audit.record("location.add", "location", Long.toString(location.id()), name);
        return location.id();
    }
}
