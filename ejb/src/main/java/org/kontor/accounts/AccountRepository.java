package org.kontor.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.persistence.Listing;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

@ApplicationScoped
class AccountRepository {
    private static final Listing<AccountRow> ACCOUNTS = new Listing<>(
            AccountRow.class,
            "new org.kontor.accounts.AccountRow(a.id, a.number, a.name, a.type, a.address.city,"
                    + " a.correspondence.email, a.openedOn)",
            "Account a",
            "",
            "",
            List.of("a.name", "a.number", "a.address.city", "a.correspondence.email"),
            Map.of(
                    "number", "a.number",
                    "name", "a.name",
                    "type", "a.type",
                    "city", "a.address.city",
                    "openedOn", "a.openedOn"),
            "a.number");
    private static final String OF_TYPE = "a.type = :type";

    @PersistenceContext
    private EntityManager em;

    void add(Account account) {
        em.persist(account);
        // A mandate given in the same transaction is written by plain SQL.
        em.flush();
    }

    void addAll(List<Account> accounts) {
        accounts.forEach(em::persist);
        em.flush();
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** As it is now; nobody changes it until the end of the transaction. */
    Optional<Account> findShared(long id) {
        return locked(id, LockModeType.PESSIMISTIC_READ);
    }

    /** As it is now, and locked for everybody else. */
    Optional<Account> lock(long id) {
        return locked(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Account> locked(long id, LockModeType mode) {
        em.flush();
        Optional<Account> found = find(id);
        found.ifPresent(account -> em.refresh(account, mode));
        return found;
    }

    Optional<Account> findByNumber(String number) {
        return em.createQuery("select a from Account a where a.number = :number", Account.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<Account> of(String login) {
        return em.createQuery(
                        "select a from Account a join a.logins l where l = :login order by a.number", Account.class)
                .setParameter("login", login)
                .getResultList();
    }

    Page<AccountRow> list(Optional<CustomerType> type, AccountUse use, PageRequest request) {
        Listing<AccountRow> used = ACCOUNTS.where(
                switch (use) {
                    case ACTIVE -> "a.erasedOn is null";
                    case BLOCKED -> "a.erasedOn is not null";
                });
        return type.map(chosen -> used.where(OF_TYPE).page(em, request, Map.of("type", chosen)))
                .orElseGet(() -> used.page(em, request, Map.of()));
    }

    /** Numbers of accounts need no gap-free series: they are names, not documents. One taken over may be in the way. */
    String nextNumber() {
        String number;
        do {
            number = "K"
                    + em.createNativeQuery("select next value for account_number_seq", Long.class)
                            .getSingleResult();
        } while (findByNumber(number).isPresent());
        return number;
    }
}
