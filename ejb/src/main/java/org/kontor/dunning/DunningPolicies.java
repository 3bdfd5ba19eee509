package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.kontor.accounts.CustomerType;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/** How payers are reminded, by customer type and, where it differs, by location. Each change is a version. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class DunningPolicies {
    @Inject
    private PolicyRepository policies;

    @Inject
    private DunningRulesRepository rules;

    @Inject
    private Sellers sellers;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** What counts for each customer type everywhere, then what locations have of their own. */
    public List<PolicyVersion> list() {
        PolicyBook book = policies.book();
        List<PolicyVersion> all = new ArrayList<>();
        for (CustomerType debtor : CustomerType.values()) {
            all.add(book.of(new PolicyKey(debtor, 0)));
        }
        policies.current().stream()
                .filter(version -> version.key().locationId() != 0)
                .forEach(all::add);
        return all;
    }

    /** What counts for payers of that kind. */
    public PolicyVersion find(PolicyKey key) {
        return policies.book().of(key);
    }

    /** Versions of that kind and location, the newest first; empty as long as nobody changed it. */
    public List<PolicyVersion> history(PolicyKey key) {
        return policies.history(key);
    }

    /** Counts for every letter from now on; what was told stays told. */
    @RolesAllowed(Roles.ADMIN)
    public void change(PolicyKey key, Policy policy) {
        if (key.locationId() != 0) {
            sellers.location(key.locationId());
        }
        long id = policies.add(key, policy, clock.now(), caller.name());
        audit.record("dunning.policy", "dunningPolicy", key.debtor() + " " + key.locationId(), "version " + id);
    }

    /** Who lets a seller's reminders go. */
    public DunningMode mode(long sellerId) {
        return rules.mode(sellerId);
    }

    @RolesAllowed(Roles.ADMIN)
    public void changeMode(long sellerId, DunningMode mode) {
        rules.change(sellers.find(sellerId).id(), mode);
        audit.record("dunning.mode", "seller", Long.toString(sellerId), mode.name());
    }

    /** Whether a seller claims interest on documents that were paid late, with the next letter that claims interest. */
    public boolean claimsPaid(long sellerId) {
        return rules.claimsPaid(sellerId);
    }

    /** Counts for letters from now on: what was not claimed until then is claimed, or waived. */
    @RolesAllowed(Roles.ADMIN)
    public void changeClaimsPaid(long sellerId, boolean claims) {
        rules.changeClaimsPaid(sellers.find(sellerId).id(), claims);
        audit.record("dunning.claimsPaid", "seller", Long.toString(sellerId), Boolean.toString(claims));
    }
}
