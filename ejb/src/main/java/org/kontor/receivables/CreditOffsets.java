package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.settings.Setting;
import org.kontor.settings.Settings;

/**
 * What accounts have to their credit, set off against what they owe: proposed to a person, or by itself if the operator
 * wants it so.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class CreditOffsets {
    /** Whether a person is asked. */
    public static final Setting<CreditUse> USE =
            new Setting<>("receivables.creditUse", CreditUse.PROPOSE, CreditUse::valueOf);

    @Inject
    private CreditOffsetRepository offsets;

    @Inject
    private OpenEntries openEntries;

    @Inject
    private ClearableEntries entries;

    @Inject
    private BlockRepository blocks;

    @Inject
    private LedgerWriter ledger;

    @Inject
    private Settings settings;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private AuditTrail audit;

    /** How many accounts have a credit that could pay something. */
    public long accounts() {
        return offsets.count(businessDate.today());
    }

    /** What the credits of an account could pay today, what is due first first. */
    public List<CreditOffset> proposals(long accountId) {
        List<OpenEntry> open = openEntries.ofAccounts(List.of(accountId));
        if (open.isEmpty()) {
            return List.of();
        }
        List<Long> ids = open.stream().map(OpenEntry::entryId).toList();
        Set<Long> left = blocks.blocked(ids, businessDate.today());
        left.addAll(offsets.beingRefunded(ids));
        return CreditPlan.of(open, left);
    }

    /**
     * Pays all that is proposed of one seller; of what was paid or spent meanwhile nothing.
     *
     * @return how much was paid
     * @throws NoCreditToApply if there is nothing
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public Money apply(long accountId, long sellerId) {
        Money paid = pay(
                accountId,
                proposals(accountId).stream()
                        .filter(offset -> offset.sellerId() == sellerId)
                        .toList());
        if (paid.isZero()) {
            throw new NoCreditToApply();
        }
        return paid;
    }

    private Money pay(long accountId, List<CreditOffset> plan) {
        Map<Long, List<Share>> byCredit = new LinkedHashMap<>();
        List<Share> all = new ArrayList<>();
        for (CreditOffset offset : plan) {
            Share item = new Share(offset.item().id(), offset.amount());
            byCredit.computeIfAbsent(offset.credit().id(), id -> new ArrayList<>())
                    .add(item);
            all.add(item);
            all.add(new Share(offset.credit().id(), offset.amount()));
        }
        Map<Long, Clearable> locked = entries.lock(all);
        Spreading spreading = new Spreading(locked);
        List<Clearing> clearings = new ArrayList<>();
        byCredit.forEach((credit, items) -> Optional.ofNullable(locked.get(credit))
                .ifPresent(open -> clearings.addAll(spreading.spread(payer(open), items))));
        ledger.clear(clearings);
        Money paid = Money.sum(clearings.stream().map(Clearing::amount).toList());
        if (!paid.isZero()) {
            audit.record("credit.apply", "account", Long.toString(accountId), paid.toString());
        }
        return paid;
    }

    /** Pays today, however old the credit is: what was open yesterday stays open yesterday. */
    private Spreading.Payer payer(Clearable credit) {
        return new Spreading.Payer(
                credit.entryId(), credit.debtor(), credit.open().negated(), businessDate.today(), true);
    }

    /** Whether credits are to be applied by themselves, and some are not. */
    @RolesAllowed(Roles.SYSTEM)
    public boolean isLeft(LocalDate today) {
        return isByItself(today) && offsets.isAny(today, ApplyCredits.NAME);
    }

    /** An account whose credits are to be applied. */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<Long> next(LocalDate today) {
        return isByItself(today) ? offsets.next(today, ApplyCredits.NAME, clock.now()) : Optional.empty();
    }

    private boolean isByItself(LocalDate today) {
        return settings.on(today, USE) == CreditUse.APPLY;
    }

    /** Applies the credits of an account, of all sellers. */
    @RolesAllowed(Roles.SYSTEM)
    public void applyAll(long accountId) {
        pay(accountId, proposals(accountId));
    }
}
