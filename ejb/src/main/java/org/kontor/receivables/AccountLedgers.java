package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** The ledger account by account: entries, what cleared them, statements, and what may still not be paid. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class AccountLedgers {
    /** The most movements a statement has. */
    public static final int MOST = 2000;

    @Inject
    private AccountLedgerRepository ledgers;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessDate businessDate;

    /** The newest first, with what cleared them until that day. */
    public Page<LedgerLine> entries(long accountId, LocalDate asOf, PageRequest request) {
        return ledgers.entries(accountId, asOf, request);
    }

    /** What the account owes all sellers together on that day; below zero: what they owe it. */
    public Money balance(long accountId, LocalDate asOf) {
        return ledgers.balance(accountId, asOf);
    }

    /**
     * As {@link #entries}, of an account for which the caller may act.
     *
     * @throws NoSuchDebtor if it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public Page<LedgerLine> entriesMine(long accountId, LocalDate asOf, PageRequest request) {
        checkMine(accountId);
        return ledgers.entries(accountId, asOf, request);
    }

    /**
     * As {@link #balance}, of an account for which the caller may act.
     *
     * @throws NoSuchDebtor if it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public Money balanceMine(long accountId, LocalDate asOf) {
        checkMine(accountId);
        return ledgers.balance(accountId, asOf);
    }

    private void checkMine(long accountId) {
        if (accounts.mine().stream().map(Account::id).noneMatch(id -> id == accountId)) {
            throw new NoSuchDebtor(accountId);
        }
    }

    /** Ids of the sellers with whom the account has entries. */
    public List<Long> sellers(long accountId) {
        return ledgers.sellers(accountId);
    }

    /** Today's, by account; accounts that owe nothing are missing. */
    public Map<Long, Exposure> exposure(Collection<Long> accountIds) {
        return ledgers.exposure(accountIds, businessDate.today());
    }

    /** Today's, seller by seller; those that owe each other nothing are missing. */
    public List<DebtorBalance> balances(Collection<Long> accountIds) {
        return ledgers.balances(accountIds, businessDate.today());
    }

    /** As {@link #balances}, of the accounts for which the caller may act. */
    @RolesAllowed(Roles.MEMBER)
    public List<DebtorBalance> balancesMine() {
        return ledgers.balances(accounts.mine().stream().map(Account::id).toList(), businessDate.today());
    }

    /**
     * Both days count.
     *
     * @throws StatementEndsBeforeStart if they are the wrong way round
     * @throws StatementTooLong if there are more than {@link #MOST} movements
     */
    public AccountStatement statement(Posting.Debtor debtor, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new StatementEndsBeforeStart();
        }
        List<AccountStatement.Movement> movements = ledgers.movements(debtor, from, to, MOST);
        if (movements.size() > MOST) {
            throw new StatementTooLong(MOST);
        }
        return AccountStatement.of(debtor, from, to, ledgers.balanceBefore(debtor, from), movements);
    }

    /** With whom the accounts for which the caller may act have entries. */
    @RolesAllowed(Roles.MEMBER)
    public List<Posting.Debtor> debtorsMine() {
        return accounts.mine().stream()
                .map(Account::id)
                .flatMap(
                        account -> ledgers.sellers(account).stream().map(seller -> new Posting.Debtor(account, seller)))
                .toList();
    }

    /**
     * As {@link #statement}, of an account for which the caller may act.
     *
     * @throws NoSuchDebtor if it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public AccountStatement statementMine(Posting.Debtor debtor, LocalDate from, LocalDate to) {
        checkMine(debtor.accountId());
        return statement(debtor, from, to);
    }
}
