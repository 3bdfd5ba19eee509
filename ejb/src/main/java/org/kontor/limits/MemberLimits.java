package org.kontor.limits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Member;
import org.kontor.accounts.Members;
import org.kontor.accounts.MyAccess;
import org.kontor.accounts.NoSuchMember;
import org.kontor.accounts.Right;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Input;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Products;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.invoicing.MemberUsage;
import org.kontor.invoicing.MemberUsages;
import org.kontor.persistence.PageRequest;

/**
 * How much members of a team may use in a calendar month, in units of a product or in money: the payer's wish, beside the
 * limit of the account. What was used is computed, never kept.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class MemberLimits {
    private static final String SUBJECT = "member";
    private static final int SHOWN = 50;
    private static final int MINUTES = 60;
    private static final int LONGEST_REASON = 200;

    @Inject
    private MemberLimitRepository limits;

    @Inject
    private MemberUsages usages;

    @Inject
    private Members members;

    @Inject
    private Accounts accounts;

    @Inject
    private MyAccess access;

    @Inject
    private Products products;

    @Inject
    private CreditSettings settings;

    @Inject
    private LimitMails mails;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Where a member stands in a month, limit by limit; empty without limits.
     *
     * @throws NoSuchMember if there is none with that id
     */
    public List<MemberStanding> standings(long memberId, YearMonth month) {
        Member member = members.find(memberId);
        return standings(member, month, () -> usages.ofMember(member.accountId(), memberId, month));
    }

    /**
     * As {@link #standings}, of a team for whose account the caller may act.
     *
     * @throws NoSuchMember if there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public List<MemberStanding> mine(long accountId, long memberId, YearMonth month) {
        OptionalLong who = OptionalLong.of(memberId);
        return standings(
                own(accountId, memberId),
                month,
                () -> usages.mine(accountId, month, who, PageRequest.first(PageRequest.LARGEST))
                        .rows());
    }

    private Member own(long accountId, long memberId) {
        return members.mine(accountId).stream()
                .filter(member -> member.id() == memberId)
                .findFirst()
                .orElseThrow(() -> new NoSuchMember(memberId));
    }

    /**
     * As {@link #agree}, by somebody who leads the team.
     *
     * @throws org.kontor.accounts.NoSuchAccount if there is none, or the caller does not lead its team
     * @throws NoSuchMember if there is none, or it is somebody else's
     * @throws NothingToLimit if the product is not metered
     */
    @RolesAllowed(Roles.MEMBER)
    public void agreeMine(long accountId, long memberId, MemberLimit limit) {
        access.require(accountId, Right.LEAD);
        store(own(accountId, memberId), limit, "Portal");
    }

    private List<MemberStanding> standings(Member member, YearMonth month, Supplier<List<MemberUsage>> usage) {
        List<MemberLimitChange> agreed = limits.of(member.id());
        if (agreed.isEmpty()) {
            return List.of();
        }
        List<MemberUsage> used = usage.get();
        CreditPolicy policy = settings.policy();
        return agreed.stream()
                .map(limit -> MemberStanding.of(member.id(), month, limit, used, policy))
                .toList();
    }

    /** What was agreed about a member, the newest first. */
    public List<MemberLimitChange> history(long memberId) {
        return limits.changes(memberId, SHOWN);
    }

    /**
     * What a member may use in a month from now on; of each product, and of money, one limit counts.
     *
     * @throws NoSuchMember if there is none with that id
     * @throws NothingToLimit if the product is not metered
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void agree(long memberId, MemberLimit limit, String reason) {
        store(members.find(memberId), limit, Input.required(reason, LONGEST_REASON, "reason"));
    }

    private void store(Member member, MemberLimit limit, String why) {
        Optional<Long> product = limit.isMoney() ? Optional.empty() : Optional.of(metered(limit.product()));
        limits.add(
                member.id(),
                product,
                limit,
                new MemberLimitRepository.Agreed(businessDate.today(), why, caller.name()));
        audit.record(
                "limit.member",
                SUBJECT,
                Long.toString(member.id()),
                limit.action() + " " + (limit.isMoney() ? limit.amount() : limit.product() + " " + limit.units()));
    }

    private long metered(String code) {
        return products.findByCode(code)
                .filter(product -> product.kind() == ProductKind.METERED)
                .map(Product::id)
                .orElseThrow(() -> new NothingToLimit(code));
    }

    /**
     * After an order of a member is written down: whether the member may have ordered that. Orders of an account wait for
     * each other ({@link CreditLimits#lock}), so that two cannot use the same rest.
     *
     * @param before where the member stood
     * @throws MemberUnitsReached if these are too many units
     * @throws MemberMoneyReached if that costs too much
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void checkOrder(long memberId, YearMonth month, List<MemberStanding> before) {
        Member member = members.find(memberId);
        List<MemberStanding> after = standings(memberId, month);
        for (int i = 0; i < after.size(); i++) {
            if (after.get(i).isPassed(before.get(i))) {
                throw reached(member, after.get(i));
            }
        }
        tell(member, after);
    }

    private static RuntimeException reached(Member member, MemberStanding standing) {
        MemberLimit limit = standing.limit();
        if (limit.isMoney()) {
            return new MemberMoneyReached(member.name(), standing.net(), limit.amount());
        }
        boolean hours = standing.agreed().product().orElseThrow().unit() == ProductUnit.HOUR;
        return new MemberUnitsReached(
                member.name(), limit.product(), text(standing.units(), hours), text(limit.units(), hours));
    }

    private static String text(int units, boolean hours) {
        return hours ? "%d:%02d".formatted(units / MINUTES, units % MINUTES) : Integer.toString(units);
    }

    /**
     * After records were kept, whatever limits say: the members whose limits come near, are reached or exceeded. Their
     * payers are told, once a month for each limit.
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<MemberStanding> look(Collection<Long> recordIds) {
        List<MemberStanding> told = warnings(recordIds);
        for (MemberStanding standing : told) {
            tell(members.find(standing.member()), List.of(standing));
        }
        return told;
    }

    /** Of the members who made these records: limits that are near, reached or exceeded. */
    public List<MemberStanding> warnings(Collection<Long> recordIds) {
        if (recordIds.isEmpty() || !limits.isAny()) {
            return List.of();
        }
        List<MemberStanding> found = new ArrayList<>();
        for (MemberLimitRepository.Used used : limits.limited(recordIds)) {
            standings(used.member(), used.month()).stream()
                    .filter(MemberStanding::isTold)
                    .forEach(found::add);
        }
        return found;
    }

    private void tell(Member member, List<MemberStanding> standings) {
        for (MemberStanding standing : standings) {
            if (standing.isTold()) {
                mails.tell(accounts.find(member.accountId()), member, standing);
            }
        }
    }
}
