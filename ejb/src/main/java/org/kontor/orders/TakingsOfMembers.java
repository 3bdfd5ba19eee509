package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Shelves;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.identity.Roles;
import org.kontor.limits.CreditLimits;
import org.kontor.usage.NewUsage;
import org.kontor.usage.Remaining;
import org.kontor.usage.Usages;

/**
 * What operators do, done by the system for a member. For {@link MyTakings} only, which has made sure that the contracts
 * are the member's own. Nothing else calls it.
 */
@Stateless
@RolesAllowed(Roles.MEMBER)
@RunAs(Roles.SYSTEM)
public class TakingsOfMembers {
    @Inject
    private Contracts contracts;

    @Inject
    private Usages usages;

    @Inject
    private UsageOrders orders;

    @Inject
    private CreditLimits limits;

    @Inject
    private Shelves shelves;

    @Inject
    private BusinessDate businessDate;

    /** With prices and what is left, in the same order; what ended in the meantime is left out. */
    public List<ShelfOffer> offers(List<PayingLine> paying) {
        LocalDate today = businessDate.today();
        Map<Long, Map<String, List<Remaining>>> left = new HashMap<>();
        List<ShelfOffer> offers = new ArrayList<>();
        for (PayingLine pays : paying) {
            if (contracts.terms(pays.contract()).endKnownAt(today).isAfter(today)) {
                List<Remaining> sources = left.computeIfAbsent(pays.contract(), id -> usages.left(id, today))
                        .getOrDefault(pays.product(), List.of());
                offers.add(offer(contracts.find(pays.contract()), pays, sources));
            }
        }
        return offers;
    }

    private ShelfOffer offer(Contract contract, PayingLine pays, List<Remaining> sources) {
        ContractLine line = contract.lines().stream()
                .filter(known -> known.id() == pays.line())
                .findFirst()
                .orElseThrow();
        long member = pays.taker().orElse(line.memberId().orElse(0L));
        int free = sources.stream()
                .filter(source -> source.member() == 0 || source.member() == member)
                .mapToInt(Remaining::left)
                .sum();
        return new ShelfOffer(
                pays.line(),
                contract.id(),
                contract.account().id(),
                contract.number(),
                contract.account().name(),
                line.product().code(),
                line.product().name(),
                shelves.price(line.product(), line.price(), line.ownPrice(), contract.seller()),
                Math.max(0, free));
    }

    /** Keeps other orders of the payer waiting until the transaction ends. */
    public void lock(long contractId) {
        limits.lock(contracts.find(contractId).account().id());
    }

    public UsageOrders.Ordered take(long contractId, NewUsage usage) {
        return orders.orderOf(contracts.find(contractId), usage);
    }

    public void takeBack(long recordId) {
        usages.takeBack(recordId, "portal");
    }
}
