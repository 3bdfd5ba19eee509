package org.kontor.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.audit.AuditTrail;
import org.kontor.identity.Roles;
import org.kontor.money.PlaceOfSupply;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;

/** Tax classes and their dated rates. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class TaxClasses {
    private static final String SUBJECT = "tax_class";

    @Inject
    private CatalogRepository catalog;

    @Inject
    private AuditTrail audit;

    public List<TaxClass> list() {
        return catalog.taxClasses();
    }

    /** All rates as the calculator asks for them. */
    public VatRates rates() {
        return new VatRates(
                catalog.taxClasses().stream().collect(Collectors.toMap(TaxClass::code, TaxClass::datedRates)));
    }

    /**
     * @throws NoSuchTaxClass if the code is unknown
     */
    public TaxClass find(String code) {
        return catalog.taxClass(code).orElseThrow(() -> new NoSuchTaxClass(code));
    }

    /**
     * As {@link #define(VatClass, Localized)}, with its first rate.
     *
     * @throws AlreadyTaken if there is a class with the code
     */
    @RolesAllowed(Roles.ADMIN)
    public void define(VatClass taxed, Localized name, LocalDate validFrom, VatRate percent) {
        define(taxed, name);
        rateFrom(taxed.name(), validFrom, percent);
    }

    /** A new class without rates; {@code code} is its name in prices. */
    @RolesAllowed(Roles.ADMIN)
    public void define(String code, VatCategory category, Localized name) {
        define(
                new VatClass(
                        Input.required(code, 20, "code"),
                        Input.required(category, "taxCategory"),
                        PlaceOfSupply.PROPERTY),
                name);
    }

    /**
     * As {@link #define(String, VatCategory, Localized)}, for what may count as supplied where its recipient is.
     *
     * @throws AlreadyTaken if there is a class with the code
     */
    @RolesAllowed(Roles.ADMIN)
    public void define(VatClass taxed, Localized name) {
        if (catalog.taxClass(taxed.name()).isPresent()) {
            throw new AlreadyTaken("code", taxed.name());
        }
        catalog.add(new TaxClass(taxed, name));
        audit.record("taxClass.define", SUBJECT, taxed.name(), taxed.category() + " " + taxed.place());
    }

    /**
     * The class is taxed at that rate from that day on.
     *
     * @throws NoSuchTaxClass if the code is unknown
     * @throws RateExists if the class has a rate from that day already
     */
    @RolesAllowed({Roles.ACCOUNTANT, Roles.ADMIN})
    public void rateFrom(String code, LocalDate validFrom, VatRate percent) {
        find(code).rateFrom(validFrom, percent);
        audit.record("taxClass.rate", SUBJECT, code, validFrom + " " + percent);
    }
}
