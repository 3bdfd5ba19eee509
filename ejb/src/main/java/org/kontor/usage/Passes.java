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

/**
 * Day passes, packs of ten: units of something metered that are paid when they are sold. Each is a single-purpose voucher
 * (§ 3 (14) UStG): place and rate are known, so it is taxed at the sale and its use no more. What may be used at several
 * rates is money in advance: a balance, taxed at its use.
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
     * @throws PassOfTwoRates if they are not of one tax class, the same
     */
    @RolesAllowed(Roles.ADMIN)
    public void offer(PassOffer offer) {
        Product pass = products.find(offer.productId());
        Product metered = products.find(offer.meteredId());
        if (pass.kind() != ProductKind.ONE_OFF || metered.kind() != ProductKind.METERED) {
            throw new NotAPass(pass.code());
        }
        Set<String> classes = classes(pass);
        if (classes.size() != 1 || !classes.equals(classes(metered))) {
            throw new PassOfTwoRates(pass.code(), metered.code());
        }
        passes.put(offer);
        audit.record("pass.offer", "product", Long.toString(pass.id()), metered.code() + " " + offer.units());
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
        return usages.left(pass.contractId(), day).getOrDefault(pass.product(), List.of()).stream()
                .filter(remaining -> remaining.source() == Source.MEMBER_CREDIT && remaining.origin() == pass.id())
                .mapToInt(Remaining::left)
                .sum();
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
        long id = store.addSold(sale, offer.meteredId(), units, validity, recorded());
        audit.record("pass.sell", "usage", Long.toString(id), Integer.toString(units));
        return id;
    }

    /** Where a pass was sold. */
    public record Sale(long accountId, long contractId, long lineId, String name) {}

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
        passes.giveBack(creditId, left, why, recorded());
        audit.record("pass.giveBack", "usage", Long.toString(creditId), left + " " + why);
        return new SoldPass(
                pass.id(), pass.contractId(), pass.lineId(), pass.product(), pass.validity(), pass.units(), left);
    }

    private UsageStore.Recorded recorded() {
        return new UsageStore.Recorded(businessDate.today(), caller.name());
    }
}
