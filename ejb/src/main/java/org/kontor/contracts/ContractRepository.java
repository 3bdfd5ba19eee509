package org.kontor.contracts;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.Hibernate;
import org.kontor.catalog.PriceBook;
import org.kontor.persistence.Listing;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

@ApplicationScoped
class ContractRepository {
    private static final String LAST_DAY = """
            (select max(x.effective) from ContractChange x where x.contract = c and x.kind = CANCELLATION
                and not exists (select y.id from ContractChange y
                  where y.contract = c and y.kind = CANCELLATION_UNDONE and y.id > x.id))""";
    private static final String ROW = """
            new org.kontor.contracts.ContractRow(c.id, c.number, a.id, a.number, a.name, o.name, p.nameGerman,
              p.nameEnglish, c.startOn,
            """ + LAST_DAY + ")";
    private static final String JOINS = "left join c.account a left join c.location o"
            + " left join c.lines l on l.position = 1 left join l.product p";
    private static final List<String> SEARCHED =
            List.of("c.number", "a.name", "a.number", "o.name", "p.nameGerman", "p.nameEnglish");
    private static final Map<String, String> SORTS = Map.of(
            "number", "c.number",
            "account", "a.name",
            "location", "o.name",
            "product", "p.nameGerman",
            "startOn", "c.startOn");
    private static final Listing<ContractRow> CONTRACTS =
            new Listing<>(ContractRow.class, ROW, "Contract c", JOINS, "", SEARCHED, SORTS, "c.number");
    private static final Listing<ContractRow> OF_ACCOUNT = CONTRACTS.where("c.account.id = :account");
    private static final Listing<ContractRow> OF_LOGIN = CONTRACTS.where(":login member of c.account.logins");

    // The first uncovered day is today, the start of the contract or the day after an order that covers up to it.
    private static final String ENDING_ORDERS = """
            SELECT c.id, c.number, a.id, a.name, MIN(d.day) AS missing
            FROM contract c JOIN account a ON a.id = c.account_id
              JOIN (SELECT x.id AS contract_id, GREATEST(x.start_on, :today) AS day FROM contract x WHERE x.order_required
                UNION SELECT p.contract_id, p.end_day FROM purchase_order p) d ON d.contract_id = c.id
            WHERE c.order_required AND d.day >= GREATEST(c.start_on, :today) AND d.day <= :until
              AND NOT EXISTS (SELECT 1 FROM purchase_order q
                WHERE q.contract_id = c.id AND q.first_day <= d.day AND q.end_day > d.day)
              AND NOT EXISTS (SELECT 1 FROM contract_change k
                WHERE k.contract_id = c.id AND k.kind = 'CANCELLATION' AND k.effective < d.day
                  AND NOT EXISTS (SELECT 1 FROM contract_change u
                    WHERE u.contract_id = c.id AND u.kind = 'CANCELLATION_UNDONE' AND u.id > k.id))
            GROUP BY c.id, c.number, a.id, a.name ORDER BY missing, c.id""";

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource dataSource;

    void add(Contract contract) {
        em.persist(contract);
        em.flush();
    }

    /** So that it has its id. */
    void add(ContractLine line) {
        em.persist(line);
    }

    void addAll(List<Contract> contracts) {
        contracts.forEach(em::persist);
        em.flush();
    }

    Page<ContractRow> list(PageRequest request) {
        return CONTRACTS.page(em, request, Map.of());
    }

    Page<ContractRow> list(ContractState state, LocalDate today, PageRequest request) {
        return CONTRACTS.where(in(state)).page(em, request, Map.of("today", today));
    }

    /** What {@link ContractRow#stateOn} says, in words of the database. */
    private static String in(ContractState state) {
        return switch (state) {
            case SIGNED -> "c.startOn > :today";
            case RUNNING -> "c.startOn <= :today and " + LAST_DAY + " is null";
            case ENDING -> "c.startOn <= :today and " + LAST_DAY + " >= :today";
            case ENDED -> "c.startOn <= :today and " + LAST_DAY + " < :today";
        };
    }

    Page<ContractRow> ofAccount(long accountId, PageRequest request) {
        return OF_ACCOUNT.page(em, request, Map.of("account", accountId));
    }

    Page<ContractRow> ofLogin(String login, PageRequest request) {
        return OF_LOGIN.page(em, request, Map.of("login", login));
    }

    boolean isOf(String login, long id) {
        return !em.createQuery(
                        "select 1 from Contract c join c.account.logins l where c.id = :id and l = :login",
                        Integer.class)
                .setParameter("id", id)
                .setParameter("login", login)
                .getResultList()
                .isEmpty();
    }

    /** The contract with all that a page shows of it. */
    Optional<Contract> find(long id) {
        Optional<Contract> found = em.createQuery("""
                        select distinct c from Contract c join fetch c.account join fetch c.location
                          left join fetch c.lines where c.id = :id""", Contract.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        found.ifPresent(ContractRepository::readAll);
        return found;
    }

    Optional<Contract> findByNumber(String number) {
        return em.createQuery(
                        "select c from Contract c join fetch c.account join fetch c.seller where c.number = :number",
                        Contract.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** By questions of their own: JPA allows no fetch through a fetch, and a second collection would multiply the rows. */
    private static void readAll(Contract contract) {
        for (ContractLine line : contract.lines()) {
            Hibernate.initialize(line.product());
            Hibernate.initialize(line.price());
        }
        contract.orders();
        for (ContractChange change : contract.changes()) {
            change.product().ifPresent(Hibernate::initialize);
            change.price().ifPresent(Hibernate::initialize);
        }
    }

    /** The contract, kept from others until the transaction ends. */
    Optional<Contract> lock(long id) {
        return Optional.ofNullable(em.find(Contract.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** From the contract of one payer to that of the next. */
    void link(long fromId, long toId, LocalDate firstDay) {
        em.createNativeQuery("insert into contract_transfer (from_id, to_id, first_day) values (?, ?, ?)")
                .setParameter(1, fromId)
                .setParameter(2, toId)
                .setParameter(3, firstDay)
                .executeUpdate();
    }

    Optional<ContractRow> handedFrom(long id) {
        return linked("c.id = (select t.from_id from contract_transfer t where t.to_id = ?)", id);
    }

    Optional<ContractRow> handedTo(long id) {
        return linked("c.id = (select t.to_id from contract_transfer t where t.from_id = ?)", id);
    }

    private Optional<ContractRow> linked(String condition, long id) {
        List<?> found = em.createNativeQuery("select c.id from contract c where " + condition, Long.class)
                .setParameter(1, id)
                .getResultList();
        return found.stream()
                .findFirst()
                .flatMap(
                        linked -> CONTRACTS
                                .where("c.id = :linked")
                                .page(em, PageRequest.first(1), Map.of("linked", linked))
                                .rows()
                                .stream()
                                .findFirst());
    }

    /** The first day from {@code today} on without an order number, of contracts that need one and still run then. */
    List<EndingOrder> endingOrders(LocalDate today, LocalDate until, int most) {
        em.flush();
        List<?> rows = em.createNativeQuery(ENDING_ORDERS)
                .setParameter("today", today)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(ContractRepository::ending)
                .toList();
    }

    private static EndingOrder ending(Object[] row) {
        return new EndingOrder(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).longValue(),
                (String) row[3],
                LocalDate.parse(row[4].toString()));
    }

    Optional<StoredTerms> terms(long contractId) {
        em.flush();
        try (Connection connection = dataSource.getConnection()) {
            List<StoredTerms> found = StoredTerms.ofContract(connection, PriceBook.read(connection), contractId);
            return found.stream().findFirst();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** What is written down becomes visible to questions in SQL. */
    void flush() {
        em.flush();
    }

    List<StoredTerms> holding(long productId) {
        em.flush();
        try (Connection connection = dataSource.getConnection()) {
            return StoredTerms.holding(connection, PriceBook.read(connection), productId);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    List<StoredTerms> termsOfAccount(long accountId) {
        em.flush();
        try (Connection connection = dataSource.getConnection()) {
            return StoredTerms.ofAccount(connection, PriceBook.read(connection), accountId);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** One taken over may be in the way. */
    String nextNumber() {
        String number;
        do {
            number = "V"
                    + em.createNativeQuery("select next value for contract_number_seq", Long.class)
                            .getSingleResult();
        } while (isTaken(number));
        return number;
    }

    private boolean isTaken(String number) {
        return !em.createQuery("select c.id from Contract c where c.number = :number", Long.class)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }
}
