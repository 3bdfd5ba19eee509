package org.kontor.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.audit.Person;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** The people and companies that pay. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Accounts {
    private static final String SUBJECT = "account";

    @Inject
    private AccountRepository accounts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Sorts by {@code number}, {@code name}, {@code type}, {@code city}, {@code openedOn}; filters by name, number,
     * city and mail address. Those that are blocked are left out.
     */
    public Page<AccountRow> list(PageRequest request) {
        return list(Optional.empty(), AccountUse.ACTIVE, request);
    }

    /** As {@link #list(PageRequest)}, of one type of customer, and those that are blocked if they are asked for. */
    public Page<AccountRow> list(Optional<CustomerType> type, AccountUse use, PageRequest request) {
        return accounts.list(type, use, request);
    }

    /**
     * @throws NoSuchAccount if there is none with that id
     */
    public Account find(long id) {
        return accounts.find(id).orElseThrow(() -> new NoSuchAccount(id));
    }

    public Optional<Account> findByNumber(String number) {
        return accounts.findByNumber(number);
    }

    /** The accounts for which the caller may act in everything, as payer contact; of less, {@link MyAccess} knows. */
    @RolesAllowed(Roles.MEMBER)
    public List<Account> mine() {
        return accounts.of(caller.name());
    }

    /**
     * A new account with the next free number.
     *
     * @return its id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.SYSTEM})
    public long open(AccountDetails details) {
        Account account = new Account(accounts.nextNumber(), details, businessDate.today());
        accounts.add(account);
        audit.record("account.open", SUBJECT, Long.toString(account.id()), account.number());
        return account.id();
    }

    /**
     * Accounts with the numbers they had in other software.
     *
     * @return their ids by number
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public Map<String, Long> takeOver(List<ExistingAccount> existing) {
        List<Account> taken = existing.stream()
                .map(account -> account.toEntity(businessDate.today()))
                .toList();
        accounts.addAll(taken);
        audit.recordAll(taken.stream()
                .map(account ->
                        new AuditFact("account.takeOver", SUBJECT, Long.toString(account.id()), account.number()))
                .toList());
        return taken.stream().collect(Collectors.toMap(Account::number, Account::id));
    }

    /** Counts from now on; what was issued keeps the old details. */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void change(long accountId, AccountDetails details) {
        find(accountId).change(details);
        audit.record(
                "account.change",
                SUBJECT,
                Long.toString(accountId),
                details.type().name());
    }

    /** The person with that login acts for the account in the portal from now on, as payer contact. */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.SYSTEM})
    public void admit(long accountId, String login) {
        find(accountId).admit(login);
        audit.record(AuditFact.of("account.admit", SUBJECT, accountId, login).about(Person.login(login)));
    }

    /** The person with that login acts for the account no longer. */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.SYSTEM})
    public void dismiss(long accountId, String login) {
        find(accountId).dismiss(login);
        audit.record(AuditFact.of("account.dismiss", SUBJECT, accountId, login).about(Person.login(login)));
    }

    /**
     * An account with which something new begins; nobody erases it meanwhile.
     *
     * @throws NoSuchAccount if there is none with that id
     * @throws AccountErased if its data was erased
     */
    public Account findInUse(long id) {
        Account account = accounts.findShared(id).orElseThrow(() -> new NoSuchAccount(id));
        account.checkInUse();
        return account;
    }

    /**
     * An account that is going to be erased: what begins with it has begun, or waits.
     *
     * @throws NoSuchAccount if there is none with that id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public Account hold(long id) {
        return accounts.lock(id).orElseThrow(() -> new NoSuchAccount(id));
    }

    /**
     * Erases what no law keeps of an account whose contracts are over: its mail address, and who may act for it. Letters go
     * by post from now on. Name and postal address stay with the documents and entries that name the account; it is blocked
     * for everything new.
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void forget(long accountId) {
        Account account = find(accountId);
        account.erase(businessDate.today());
        audit.record("account.forget", SUBJECT, Long.toString(accountId), account.number());
    }

    /** Name and postal address of an erased account, once nothing keeps them. */
    @RolesAllowed(Roles.SYSTEM)
    public void forgetName(long accountId) {
        Account account = find(accountId);
        account.eraseName();
        audit.record("account.forgetName", SUBJECT, Long.toString(accountId), account.number());
    }
}
