package org.kontor.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
    private static final Listing<AccountRow> OF_TYPE = ACCOUNTS.where("a.type = :type");

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

    Page<AccountRow> list(PageRequest request) {
        return ACCOUNTS.page(em, request, Map.of());
    }

    Page<AccountRow> list(CustomerType type, PageRequest request) {
        return OF_TYPE.page(em, request, Map.of("type", type));
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
