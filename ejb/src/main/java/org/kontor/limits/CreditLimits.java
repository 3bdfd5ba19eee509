package org.kontor.limits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Input;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.UnbilledUsage;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.AccountLedgers;
import org.kontor.receivables.DebtorBalance;

/** How much accounts may owe, where they stand, and who may go beyond it. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class CreditLimits {
    private static final String SUBJECT = "account";
    private static final int SHOWN = 50;
    private static final int LONGEST_REASON = 200;

    @Inject
    private LimitRepository limits;

    @Inject
    private LimitMails mails;

    @Inject
    private CreditSettings settings;

    @Inject
    private AccountLedgers ledgers;

    @Inject
    private Invoices invoices;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Where an account stands now.
     *
     * @throws org.kontor.accounts.NoSuchAccount if there is none with that id
     */
    public CreditStanding standing(long accountId) {
        accounts.find(accountId);
        return standings(List.of(accountId)).get(accountId);
    }

    /** Where the accounts for which the caller may act stand now, by their ids. */
    @RolesAllowed(Roles.MEMBER)
    public Map<Long, CreditStanding> mine() {
        List<Long> own = accounts.mine().stream().map(Account::id).toList();
        return standings(own, ledgers.balancesMine(), invoices.unbilledUsageMine());
    }

    /** Where accounts stand now, by account; a handful of questions for all. */
    public Map<Long, CreditStanding> standings(Collection<Long> accountIds) {
        return standings(accountIds, ledgers.balances(accountIds), invoices.unbilledUsage(accountIds));
    }

    private Map<Long, CreditStanding> standings(
            Collection<Long> accountIds, List<DebtorBalance> balances, List<UnbilledUsage> used) {
        Map<Long, List<Position>> positions = new HashMap<>();
        for (DebtorBalance balance : balances) {
            add(
                    positions,
                    balance.accountId(),
                    new Position(
                            balance.sellerId(),
                            balance.exposure().open(),
                            balance.exposure().pendingDebits(),
                            Money.ZERO,
                            balance.credit()));
        }
        for (UnbilledUsage unbilled : used) {
            add(
                    positions,
                    unbilled.accountId(),
                    new Position(unbilled.sellerId(), Money.ZERO, Money.ZERO, unbilled.gross(), Money.ZERO));
        }
        CreditPolicy policy = settings.policy();
        Map<Long, CreditStanding> standings = new HashMap<>();
        limits.terms(accountIds, businessDate.today())
                .forEach((account, terms) -> standings.put(
                        account, CreditStanding.of(terms, positions.getOrDefault(account, List.of()), policy)));
        return standings;
    }

    private static void add(Map<Long, List<Position>> positions, long account, Position position) {
        List<Position> own = positions.computeIfAbsent(account, id -> new ArrayList<>());
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).sellerId() == position.sellerId()) {
                own.set(i, own.get(i).plus(position));
                return;
            }
        }
        own.add(position);
    }

    /** What was agreed with an account, the newest first. */
    public List<LimitChange> history(long accountId) {
        return limits.changes(accountId, SHOWN);
    }

    /** The newest first. */
    public List<Exemption> exemptions(long accountId) {
        return limits.exemptions(accountId, SHOWN);
    }

    /** What an account may owe from now on. */
    @RolesAllowed({Roles.ACCOUNTANT, Roles.ADMIN})
    public void agree(long accountId, CreditLimit limit, String reason) {
        accounts.find(accountId);
        String why = Input.required(reason, LONGEST_REASON, "reason");
        limits.add(accountId, new LimitChange(limit, businessDate.today(), why, caller.name()));
        audit.record(
                "limit.agree",
                SUBJECT,
                Long.toString(accountId),
                limit.kind() + limit.amount().map(amount -> " " + amount).orElse(""));
        look(accountId);
    }

    /**
     * Lets an account buy beyond its limit.
     *
     * @param last the last day of it
     * @throws ExemptionNotAhead if that lies before today or more than a year ahead
     */
    @RolesAllowed({Roles.ACCOUNTANT, Roles.ADMIN})
    public void exempt(long accountId, LocalDate last, String reason) {
        accounts.find(accountId);
        LocalDate today = businessDate.today();
        LocalDate until = Input.required(last, "last");
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw new ExemptionNotAhead(until);
        }
        String why = Input.required(reason, LONGEST_REASON, "why");
        limits.add(accountId, new Exemption(0, today, until, why, caller.name()));
        audit.record("limit.exempt", SUBJECT, Long.toString(accountId), "until " + until);
    }

    /**
     * Ends an exemption today.
     *
     * @throws NoSuchExemption if there is none with that id, or it is over
     */
    @RolesAllowed({Roles.ACCOUNTANT, Roles.ADMIN})
    public void endExemption(long id) {
        if (!limits.end(id, businessDate.today(), caller.name())) {
            throw new NoSuchExemption(id);
        }
        audit.record("limit.endExemption", "credit_exemption", Long.toString(id), "");
    }

    /** Accounts that were warned, at their limit, or beyond it when they were last looked at, as they stand now. */
    public Page<AtLimit> atLimit(PageRequest request) {
        Page<LimitRepository.Row> rows = limits.atLimit(request);
        Map<Long, CreditStanding> standings = standings(
                rows.rows().stream().map(row -> row.account().accountId()).toList());
        return new Page<>(
                rows.rows().stream()
                        .map(row -> new AtLimit(
                                row.account(),
                                row.since(),
                                standings.get(row.account().accountId())))
                        .toList(),
                rows.total());
    }

    /** How many accounts are beyond their limit, and nobody exempted them. */
    public long beyond() {
        return limits.beyond(businessDate.today());
    }

    /**
     * Keeps other orders of an account waiting until the transaction ends: two nodes cannot spend the same balance.
     *
     * @return where it stands
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public CreditStanding lock(long accountId) {
        limits.lock(accountId, Rung.BEYOND, businessDate.today());
        return standing(accountId);
    }

    /**
     * After an order is written down: whether the account may have ordered that. Tells its payer if it is near its limit
     * now.
     *
     * @param before what {@link #lock} gave
     * @return where the account stands now
     * @throws CreditLimitReached if it cannot be paid later
     * @throws BalanceUsedUp if it cannot be paid from the balance
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public CreditStanding checkOrder(long accountId, long sellerId, CreditStanding before) {
        CreditStanding after = standing(accountId);
        after.checkOrderAfter(before, sellerId);
        saw(accountId, after);
        return after;
    }

    /**
     * Before something is ordered whose price is billed later.
     *
     * @throws CreditLimitReached if nothing more is sold to the account on credit
     * @throws BalanceUsedUp if nothing is left of its balance
     */
    public void checkMayBuy(long accountId) {
        standing(accountId).checkMayBuy();
    }

    /**
     * Of a contract that begins; a balance may be filled later.
     *
     * @throws CreditLimitReached if nothing more is sold to the account on credit
     */
    public void checkMayBegin(long accountId) {
        standing(accountId).checkMayBegin();
    }

    /** Looks where accounts stand, and tells their payers who came near their limit; in the caller's transaction. */
    @RolesAllowed(Roles.SYSTEM)
    public void look(Collection<Long> accountIds) {
        accountIds.stream().sorted().forEach(account -> limits.lock(account, Rung.BEYOND, businessDate.today()));
        standings(accountIds).forEach(this::saw);
    }

    private void look(long accountId) {
        limits.lock(accountId, Rung.WITHIN, businessDate.today());
        saw(accountId, standing(accountId));
    }

    private void saw(long accountId, CreditStanding standing) {
        LocalDate today = businessDate.today();
        LimitRepository.Seen before = limits.lock(accountId, Rung.BEYOND, today);
        boolean fell = before.rung() == Rung.WITHIN && standing.rung() != Rung.WITHIN;
        int falls = before.falls() + (fell ? 1 : 0);
        limits.saw(accountId, new LimitRepository.Seen(standing.rung(), falls), today);
        if (fell) {
            mails.tell(accounts.find(accountId), standing, falls);
        }
    }
}
