package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.Grade;
import org.kontor.accounts.Restrictions;
import org.kontor.calendar.BusinessDate;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Terms;
import org.kontor.identity.Roles;
import org.kontor.limits.CreditLimits;
import org.kontor.limits.CreditStanding;
import org.kontor.limits.MemberLimits;
import org.kontor.limits.MemberStanding;
import org.kontor.money.Money;
import org.kontor.usage.NewUsage;
import org.kontor.usage.Usages;

/** What a person orders for use, where somebody can still say no. What devices record has happened: {@link Usages}. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
public class UsageOrders {
    @Inject
    private Contracts contracts;

    @Inject
    private Usages usages;

    @Inject
    private CreditLimits limits;

    @Inject
    private MemberLimits memberLimits;

    @Inject
    private Restrictions restrictions;

    @Inject
    private BusinessDate businessDate;

    /**
     * Records what a person orders. Orders of one account wait for each other, so that none spends what another does.
     *
     * @return id of the record; of one known already by its key, its own
     * @throws UsageAfterEnd if the contract has ended by that day
     * @throws org.kontor.accounts.ServicesRestricted while overdue payments keep the account from booking
     * @throws org.kontor.limits.CreditLimitReached if the account would owe more than it may
     * @throws org.kontor.limits.BalanceUsedUp if the balance it pays from does not hold as much
     * @throws org.kontor.limits.MemberUnitsReached if the member of the team may not use as many units in the month
     * @throws org.kontor.limits.MemberMoneyReached if what the member uses in the month may not cost as much
     * @throws org.kontor.BusinessException as {@link Usages#record(NewUsage)}
     */
    public long order(NewUsage usage) {
        Optional<Contract> known = contracts.findByNumber(usage.contract());
        // Of an unknown contract it is told like that of an unknown product.
        return known.isPresent() ? order(known.get(), usage).id() : usages.record(usage);
    }

    /**
     * As {@link #order(NewUsage)}, and what that adds to what is billed later.
     *
     * @throws org.kontor.BusinessException as {@link #order(NewUsage)}
     */
    @RolesAllowed(Roles.SYSTEM)
    public Ordered orderOf(Contract contract, NewUsage usage) {
        return order(contract, usage);
    }

    /**
     * What was ordered.
     *
     * @param gross with tax; 0.00 where it is included or paid in advance
     */
    public record Ordered(long id, Money gross) {}

    private Ordered order(Contract contract, NewUsage usage) {
        checkEnd(contract.id(), usage.at().toLocalDate());
        restrictions.check(contract.account().id(), Grade.NO_BOOKINGS);
        CreditStanding before = limits.lock(contract.account().id());
        long member = usages.member(usage);
        YearMonth month = YearMonth.from(usage.at());
        List<MemberStanding> own = member == 0 ? List.of() : memberLimits.standings(member, month);
        long id = usages.record(usage);
        // What the member may use is told first: it says more than what the account may owe.
        if (!own.isEmpty()) {
            memberLimits.checkOrder(member, month, own);
        }
        CreditStanding after =
                limits.checkOrder(contract.account().id(), contract.seller().id(), before);
        return new Ordered(id, after.sum().unbilled().minus(before.sum().unbilled()));
    }

    /**
     * Keeps what devices recorded, whatever limits say: it happened. Payers whose members come near a limit are told.
     *
     * @throws org.kontor.BusinessException as {@link Usages#record(List)}
     */
    public Kept keep(List<NewUsage> used) {
        List<Long> ids = usages.record(used);
        return new Kept(ids, memberLimits.look(ids));
    }

    /**
     * What was recorded.
     *
     * @param ids in the order in which it was sent
     * @param warnings limits of members that are near, reached or exceeded
     */
    public record Kept(List<Long> ids, List<MemberStanding> warnings) {
        public Kept {
            ids = List.copyOf(ids);
            warnings = List.copyOf(warnings);
        }
    }

    private void checkEnd(long contractId, LocalDate day) {
        Terms terms = contracts.terms(contractId);
        LocalDate end = terms.endKnownAt(businessDate.today());
        if (!day.isBefore(end)) {
            throw new UsageAfterEnd(end.minusDays(1));
        }
    }
}
