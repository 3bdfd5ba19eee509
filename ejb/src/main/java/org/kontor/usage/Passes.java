package org.kontor.usage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.Input;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.catalog.VatShare;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.money.VatCategory;

/**
 * Day passes, packs of ten: units of something metered that are paid when they are sold. A single-purpose voucher (§ 3 (14)
 * UStG), whose place and rate are known, is taxed at the sale and its use no more; a multi-purpose one (§ 3 (15) UStG), which
 * pays for several rates, is sold without tax and owed until it is used, and each use is taxed by what is used.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Passes {
    private static final int LONGEST_REASON = 200;

    @Inject
    private PassRepository passes;

    @Inject
    private UsageStore store;

    @Inject
    private Usages usages;

    @Inject
    private Products products;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    public List<PassOffer> offers() {
        return passes.offers();
    }

    public Optional<PassOffer> offer(long productId) {
        return passes.offers().stream()
                .filter(offer -> offer.productId() == productId)
                .findFirst();
    }

    /**
     * What a product gives from now on; what was sold stays as it was.
     *
     * @throws NotAPass if it is not sold once, or not for something metered
     * @throws PassOfTwoRates if those of a single-purpose one are not of one tax class, the same
     * @throws VoucherOfOneRate if a multi-purpose one is taxed itself, or pays for one rate or several units
     */
    @RolesAllowed(Roles.ADMIN)
    public void offer(PassOffer offer) {
        Product pass = products.find(offer.productId());
        List<Product> uses = offer.uses().stream().map(products::find).toList();
        if (pass.kind() != ProductKind.ONE_OFF
                || uses.stream().anyMatch(metered -> metered.kind() != ProductKind.METERED)) {
            throw new NotAPass(pass.code());
        }
        switch (offer.purpose()) {
            case SINGLE -> checkSingle(pass, uses);
            case MULTI -> checkMulti(pass, uses);
        }
        passes.put(offer);
        String codes = uses.stream().map(Product::code).collect(Collectors.joining(" "));
        audit.record(
                "pass.offer", "product", Long.toString(pass.id()), offer.purpose() + " " + codes + " " + offer.units());
    }

    private void checkSingle(Product pass, List<Product> uses) {
        Set<String> classes = classes(pass);
        if (uses.size() != 1 || classes.size() != 1 || !classes.equals(classes(uses.get(0)))) {
            throw new PassOfTwoRates(pass.code(), uses.get(uses.size() - 1).code());
        }
    }

    /** Of one rate it would be a single-purpose one by law, and had to be taxed at its sale. */
    private void checkMulti(Product pass, List<Product> uses) {
        if (pass.taxClass().category() != VatCategory.O) {
            throw new VoucherOfOneRate("taxed", pass.code(), "product");
        }
        Set<String> classes =
                uses.stream().flatMap(metered -> classes(metered).stream()).collect(Collectors.toSet());
        if (classes.size() < 2) {
            throw new VoucherOfOneRate("oneRate", pass.code(), "metered");
        }
        if (uses.stream().map(Product::unit).distinct().count() > 1) {
            throw new VoucherOfOneRate("units", pass.code(), "metered");
        }
    }

    private Set<String> classes(Product product) {
        return product.priceOn(businessDate.today()).stream()
                .flatMap(price -> price.asValue(product.taxClass()).vat().stream())
                .map(VatShare::vatClass)
                .map(vatClass -> vatClass.name())
                .collect(Collectors.toSet());
    }

    /** A product gives nothing any more. */
    @RolesAllowed(Roles.ADMIN)
    public void withdraw(long productId) {
        if (passes.remove(productId)) {
            audit.record("pass.withdraw", "product", Long.toString(productId), "");
        }
    }

    /** Those that were sold in a contract, the newest first. */
    public List<SoldPass> ofContract(long contractId) {
        return passes.ofContract(contractId);
    }

    /**
     * Units that can still be used of a pass, if all open records are billed first; on its last day if it is over.
     */
    public int left(SoldPass pass) {
        LocalDate today = businessDate.today();
        LocalDate last = pass.validity().lastDay();
        LocalDate day = today.isBefore(last) ? today : last;
        return usages.left(pass.contractId(), day).values().stream()
                // One that pays for several products is left once.
                .flatMap(List::stream)
                .filter(remaining -> remaining.source().isCredit() && remaining.origin() == pass.id())
                .mapToInt(Remaining::left)
                .max()
                .orElse(0);
    }

    /**
     * Writes down what a sold line gives; in the transaction of the sale.
     *
     * @param pieces of the offer
     * @return id of the credit
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long sold(Sale sale, PassOffer offer, int pieces) {
        LocalDate today = businessDate.today();
        Period validity = new Period(today, today.plusMonths(offer.months()));
        int units = Math.multiplyExact(offer.units(), pieces);
        long id = store.addSold(sale, offer, units, validity, recorded());
        audit.record("pass.sell", "usage", Long.toString(id), Integer.toString(units));
        return id;
    }

    /**
     * Where a pass was sold.
     *
     * @param price what all pieces cost with tax
     */
    public record Sale(long accountId, long contractId, long lineId, String name, Money price) {}

    /**
     * Takes the unused units of a pass back; in the transaction that pays them back.
     *
     * @return the pass, with what was taken back
     * @throws NoSuchCredit if there is no such pass
     * @throws NothingToReturn if nothing of it is left, or it was given back before
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public SoldPass giveBack(long creditId, String reason) {
        String why = Input.required(reason, LONGEST_REASON, "reason");
        SoldPass pass = passes.lock(creditId).orElseThrow(() -> new NoSuchCredit(creditId));
        int left = left(pass);
        if (pass.returned() > 0 || left == 0) {
            throw new NothingToReturn(creditId);
        }
        SoldPass given = pass.givenBack(left);
        passes.giveBack(given, why, recorded());
        audit.record("pass.giveBack", "usage", Long.toString(creditId), Integer.toString(left));
        return given;
    }

    private UsageStore.Recorded recorded() {
        return new UsageStore.Recorded(businessDate.today(), caller.name());
    }
}
