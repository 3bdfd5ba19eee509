package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.kontor.BusinessException;
import org.kontor.accounts.CustomerType;
import org.kontor.audit.AuditTrail;
import org.kontor.catalog.Audience;
import org.kontor.catalog.Products;
import org.kontor.contracts.ConsumerLaw;
import org.kontor.identity.Roles;

/** Who may order a product, and on which terms everybody does. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class OnlineOffers {
    @Inject
    private Products products;

    @Inject
    private OnlineTermsRepository terms;

    @Inject
    private AuditTrail audit;

    /** As long as nobody says otherwise, {@link OnlineTerms#USUAL}. */
    public OnlineTerms of(long productId) {
        return terms.find(productId).orElse(OnlineTerms.USUAL);
    }

    /** Of all products for which somebody said so, by their id. */
    public Map<Long, OnlineTerms> all() {
        return terms.all();
    }

    /**
     * From now on, for what is ordered; contracts keep what they have.
     *
     * @throws org.kontor.catalog.NoSuchProduct if there is none with that id
     * @throws BusinessException that names what consumer law has against the terms, if everybody may order
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void change(long productId, Audience audience, OnlineTerms online) {
        if (audience == Audience.PUBLIC) {
            for (BusinessException objection : ConsumerLaw.objections(
                    CustomerType.CONSUMER, online.conditions().term())) {
                throw objection;
            }
        }
        products.offerTo(productId, audience);
        if (!of(productId).equals(online)) {
            terms.put(productId, online);
            audit.record("product.onlineTerms", "product", Long.toString(productId), online.toString());
        }
    }
}
