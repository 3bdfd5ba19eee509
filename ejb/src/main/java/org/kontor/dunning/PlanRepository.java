package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class PlanRepository {
    private static final String PLAN = """
            SELECT p.id, p.number, a.id, a.number, a.name, p.seller_id, p.letterhead_id, p.agreed_on, p.grace_days,
              p.interest_rests, p.outcome, p.ended_on, p.reason,
              COALESCE(l.state, (SELECT MIN(x.state) FROM location x WHERE x.seller_id = p.seller_id), '')
            FROM instalment_plan p JOIN account a ON a.id = p.account_id
              LEFT JOIN location l ON l.id = (SELECT c.location_id FROM contract c
                WHERE c.seller_id = p.seller_id AND c.account_id = p.account_id
                ORDER BY c.start_on DESC, c.id DESC LIMIT 1)
            WHERE p.id = ?""";
    // What was paid since: clearings less what was paid before.
    private static final String PAID = """
            SELECT c.cleared_on, SUM(c.amount) FROM instalment_document d JOIN clearing c ON c.debit_id = d.entry_id
            WHERE d.plan_id = ? GROUP BY c.cleared_on""";
    private static final String BEFORE = """
            SELECT SUM(d.open_amount - e.amount) FROM instalment_document d JOIN ledger_entry e ON e.id = d.entry_id
            WHERE d.plan_id = ?""";
    private static final String FREE = """
            SELECT o.entry_id, e.document_number, o.due_on, o.open_amount
            FROM open_entry o JOIN ledger_entry e ON e.id = o.entry_id
            WHERE o.account_id = ? AND o.seller_id = ? AND o.open_amount > 0 AND o.due_on <= ?
              AND NOT EXISTS (SELECT 1 FROM ledger_block b WHERE b.account_id = o.account_id
                AND (b.entry_id IS NULL OR b.entry_id = o.entry_id) AND b.until_on > ?)
            ORDER BY o.due_on, o.entry_id LIMIT 200""";
    private static final String UNRENDERED = """
            SELECT r.plan_id FROM plan_rendering r WHERE NOT EXISTS (SELECT 1 FROM job_failure f
              WHERE f.work = ? AND f.subject_id = r.plan_id AND f.next_at > ?) ORDER BY r.plan_id LIMIT ?""";
    private static final String DUE = """
            SELECT p.id FROM instalment_plan p WHERE p.outcome IS NULL AND p.looked_through < ?
              AND NOT EXISTS (SELECT 1 FROM job_failure f WHERE f.work = ? AND f.subject_id = p.id AND f.next_at > ?)
            ORDER BY p.id LIMIT ?""";
    private static final String PARKED = "9999-12-31";

    @Inject
    private Sql sql;

    long series() {
        return sql.number("SELECT id FROM number_series WHERE code = 'plan'");
    }

    /** Due by that day and stopped by nothing, the oldest first. */
    List<InstalmentPlan.Document> free(long accountId, long sellerId, LocalDate day) {
        return free(FREE, accountId, sellerId, day);
    }

    /** As {@link #free}; nobody else pays or stops them until the transaction ends. */
    List<InstalmentPlan.Document> lockFree(long accountId, long sellerId, LocalDate day) {
        // One after the other: two who agree at the same time would both find the documents free.
        sql.first("SELECT id FROM account WHERE id = ? FOR UPDATE", row -> row.getLong(1), accountId);
        return free(FREE + " FOR UPDATE", accountId, sellerId, day);
    }

    private List<InstalmentPlan.Document> free(String query, long accountId, long sellerId, LocalDate day) {
        return sql.list(
                query,
                row -> new InstalmentPlan.Document(
                        row.getLong(1),
                        0,
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        Money.of(row.getBigDecimal(4))),
                accountId,
                sellerId,
                day,
                day);
    }

    /** Sellers to whom an account owes something that is due. */
    List<Long> sellers(long accountId, LocalDate day) {
        return sql.list(
                "SELECT seller_id FROM open_entry WHERE account_id = ? AND open_amount > 0 AND due_on <= ?"
                        + " GROUP BY seller_id ORDER BY SUM(open_amount) DESC",
                row -> row.getLong(1),
                accountId,
                day);
    }

    /** A plan to be written down. */
    record NewPlan(long accountId, long sellerId, String number, String by, long letterheadId) {}

    long add(NewPlan plan, PlanTerms terms, List<InstalmentPlan.Document> documents) {
        long id = sql.number("SELECT NEXT VALUE FOR instalment_plan_seq");
        sql.update(
                "INSERT INTO instalment_plan (id, account_id, seller_id, number, agreed_on, agreed_by, grace_days,"
                        + " interest_rests, letterhead_id, looked_through) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                plan.accountId(),
                plan.sellerId(),
                plan.number(),
                terms.agreedOn(),
                plan.by(),
                terms.graceDays(),
                terms.interestRests(),
                plan.letterheadId(),
                terms.agreedOn());
        sql.update("INSERT INTO plan_rendering (plan_id) VALUES (?)", id);
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(
                            connection, "INSERT INTO instalment (plan_id, due_on, amount) VALUES (?, ?, ?)");
                    BulkInsert about = new BulkInsert(
                            connection,
                            "INSERT INTO instalment_document (plan_id, entry_id, open_amount, block_id)"
                                    + " VALUES (?, ?, ?, ?)")) {
                for (Instalment one : terms.instalments()) {
                    rows.row(id, one.dueOn(), one.amount().toBigDecimal());
                }
                for (InstalmentPlan.Document one : documents) {
                    about.row(id, one.entryId(), one.agreed().toBigDecimal(), one.blockId());
                }
                rows.send();
                about.send();
            }
            return id;
        });
        return id;
    }

    /** As {@link #find}; nobody else ends it until the transaction ends. */
    Optional<InstalmentPlan> lock(long id, LocalDate today) {
        return sql.first(PLAN + " FOR UPDATE", row -> plan(row, today), id);
    }

    /** Of its blocks, those that last beyond the day: somebody may have ended one by hand. */
    List<Long> lastingBlocks(long id, LocalDate day) {
        return sql.list(
                "SELECT b.id FROM instalment_document d JOIN ledger_block b ON b.id = d.block_id"
                        + " WHERE d.plan_id = ? AND b.until_on > GREATEST(b.from_on, ?)",
                row -> row.getLong(1),
                id,
                day);
    }

    /**
     * @param today of which its course is told, if it has not ended
     */
    Optional<InstalmentPlan> find(long id, LocalDate today) {
        return sql.first(PLAN, row -> plan(row, today), id);
    }

    private InstalmentPlan plan(ResultSet row, LocalDate today) throws SQLException {
        long id = row.getLong(1);
        InstalmentPlan.Parties parties = new InstalmentPlan.Parties(
                new DunningCaseRow.Payer(row.getLong(3), row.getString(4), row.getString(5)),
                row.getLong(6),
                row.getLong(7),
                row.getString(14));
        PlanTerms terms =
                new PlanTerms(row.getObject(8, LocalDate.class), instalments(id), row.getInt(9), row.getBoolean(10));
        Optional<InstalmentPlan.End> end = row.getString(11) == null
                ? Optional.empty()
                : Optional.of(new InstalmentPlan.End(
                        PlanState.valueOf(row.getString(11)), row.getObject(12, LocalDate.class), row.getString(13)));
        LocalDate day = end.map(InstalmentPlan.End::on).orElse(today);
        PlanCourse course = PlanCourse.of(terms, paid(id, terms.agreedOn()), day, parties.state());
        return new InstalmentPlan(id, row.getString(2), parties, terms, documents(id), end, course);
    }

    private List<Instalment> instalments(long planId) {
        return sql.list(
                "SELECT due_on, amount FROM instalment WHERE plan_id = ? ORDER BY due_on",
                row -> new Instalment(row.getObject(1, LocalDate.class), Money.of(row.getBigDecimal(2))),
                planId);
    }

    private List<InstalmentPlan.Document> documents(long planId) {
        return sql.list(
                "SELECT d.entry_id, d.block_id, e.document_number, e.due_on, d.open_amount FROM instalment_document d"
                        + " JOIN ledger_entry e ON e.id = d.entry_id WHERE d.plan_id = ? ORDER BY e.due_on, e.id",
                row -> new InstalmentPlan.Document(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        Money.of(row.getBigDecimal(5))),
                planId);
    }

    private List<Reduction> paid(long planId, LocalDate agreedOn) {
        List<Reduction> paid = new ArrayList<>(sql.list(
                PAID, row -> new Reduction(row.getObject(1, LocalDate.class), Money.of(row.getBigDecimal(2))), planId));
        // Whatever was paid before is no payment of an instalment.
        paid.replaceAll(one -> one.day().isBefore(agreedOn) ? new Reduction(agreedOn, one.amount()) : one);
        sql.first(BEFORE, row -> Money.of(row.getBigDecimal(1)), planId)
                .ifPresent(before -> paid.add(new Reduction(agreedOn, before)));
        return paid;
    }

    /** The newest first. */
    Page<PlanRow> ofAccount(long accountId, PageRequest request) {
        List<PlanRow> rows = sql.list(
                "SELECT p.id, p.number, p.agreed_on, (SELECT SUM(i.amount) FROM instalment i WHERE i.plan_id = p.id),"
                        + " p.outcome FROM instalment_plan p WHERE p.account_id = ? ORDER BY p.id DESC LIMIT ? OFFSET ?",
                row -> new PlanRow(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        Money.of(row.getBigDecimal(4)),
                        row.getString(5) == null,
                        row.getString(5) == null ? PlanState.RUNNING.name() : row.getString(5)),
                accountId,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM instalment_plan WHERE account_id = ?", accountId));
    }

    /** False if it had ended. */
    boolean end(long id, InstalmentPlan.End end, String by) {
        return sql.update(
                        "UPDATE instalment_plan SET outcome = ?, ended_on = ?, ended_by = ?, reason = ?"
                                + " WHERE id = ? AND outcome IS NULL",
                        end.outcome().name(),
                        end.on(),
                        by,
                        end.reason(),
                        id)
                == 1;
    }

    void looked(long id, LocalDate through) {
        sql.update("UPDATE instalment_plan SET looked_through = ? WHERE id = ? AND outcome IS NULL", through, id);
    }

    /** Plans that nobody looked at on that day, of all sellers. */
    List<Long> due(LocalDate day, String work, Instant now, int most) {
        return sql.list(DUE, row -> row.getLong(1), day, work, UtcTime.of(now), most);
    }

    boolean isAnyDue(LocalDate day, String work) {
        return sql.exists(DUE.replace("f.next_at > ?", "f.next_at >= ?"), day, work, PARKED, 1);
    }

    /** Running plans of a seller that nobody looked at on that day. */
    List<Long> dueOf(long sellerId, LocalDate day) {
        return sql.list(
                "SELECT id FROM instalment_plan WHERE outcome IS NULL AND looked_through < ? AND seller_id = ?",
                row -> row.getLong(1),
                day,
                sellerId);
    }

    List<Long> unrendered(String work, Instant now, int most) {
        return sql.list(UNRENDERED, row -> row.getLong(1), work, UtcTime.of(now), most);
    }

    boolean isAnyUnrendered(String work) {
        return sql.exists(UNRENDERED.replace("f.next_at > ?", "f.next_at >= ?"), work, PARKED, 1);
    }

    /** Who gets {@code true}, stores its file in the same transaction. */
    boolean takeRendering(long planId) {
        return sql.update("DELETE FROM plan_rendering WHERE plan_id = ?", planId) == 1;
    }
}
