package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Terms;
import org.kontor.identity.Roles;

/**
 * What operators do, done by the system for a member. For {@link MyOrders} and {@link MyTeam} only, which have made sure
 * that the contract is the member's own. Nothing else calls it.
 */
@Stateless
@RolesAllowed(Roles.MEMBER)
@RunAs(Roles.SYSTEM)
public class OrdersOfMembers {
    @Inject
    private Contracts contracts;

    @Inject
    private Amendments amendments;

    @Inject
    private Orders orders;

    public Terms terms(long contractId) {
        return contracts.terms(contractId);
    }

    public Terms amended(long contractId, Amendment amendment) {
        return amendments.amended(contractId, amendment);
    }

    public AmendmentEffect effect(long contractId, Amendment amendment) {
        return orders.effect(contractId, amendment);
    }

    public int amend(long contractId, Amendment amendment, int seen) {
        return orders.amend(contractId, amendment, seen);
    }
}
