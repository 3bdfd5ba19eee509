package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.contracts.ConsumerLaw;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.identity.Roles;

/** Changes that members ordered for money, for the office. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class OrderedChanges {
    @Inject
    private OrderedChangeRepository changes;

    @Inject
    private Contracts contracts;

    /**
     * What a withdrawal that arrived on a day may mean instead of the whole contract, the newest first: changes that a
     * consumer was informed about, whose time was not over.
     *
     * @throws org.kontor.contracts.NoSuchContract if there is none with that id
     */
    public List<WithdrawableChange> withdrawable(long contractId, LocalDate received) {
        Contract contract = contracts.find(contractId);
        String state = contract.location().state();
        return changes.informed(contractId).stream()
                .filter(change -> !change.orderedOn().isAfter(received))
                .map(change -> new WithdrawableChange(
                        contractId,
                        contract.number(),
                        change.amendments(),
                        change.orderedOn(),
                        ConsumerLaw.withdrawalUntil(change.orderedOn(), state)))
                .filter(change -> !received.isAfter(change.until()))
                .toList();
    }
}
