package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kontor.billing.Derivation;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** Issued invoices as lists and pages show them. */
@ApplicationScoped
class InvoiceRepository {
    private static final String OPEN = """
            (SELECT o.open_amount FROM ledger_entry e JOIN open_entry o ON o.entry_id = e.id
            WHERE e.document_number = i.number AND e.kind = i.kind AND e.seller_id = i.seller_id)""";
    private static final String COLUMNS = """
            SELECT i.id, i.number, i.kind, i.account_id, i.buyer_number, i.buyer_name, i.issued_on, i.due_on, i.net,
              i.payable,
              CASE WHEN EXISTS (SELECT 1 FROM invoice_cancellation x WHERE x.cancelled_id = i.id) THEN 'CANCELLED'
                WHEN EXISTS (SELECT 1 FROM invoice_preceding p JOIN invoice c ON c.id = p.invoice_id
                    LEFT JOIN invoice_cancellation y ON y.cancelled_id = c.id
                  WHERE p.preceding_id = i.id AND y.cancelled_id IS NULL) THEN 'CORRECTED' ELSE 'IN_FORCE' END,
              COALESCE(%s, 0)""".formatted(OPEN);
    private static final String FROM =
            " FROM invoice i WHERE (? = '%%' OR i.number LIKE ? OR i.buyer_name LIKE ? OR i.buyer_number LIKE ?)";
    private static final String OF_LOGIN =
            " AND i.account_id IN (SELECT l.account_id FROM account_login l WHERE l.login = ?)";
    private static final Map<String, String> SORTS = Map.of(
            "number", "i.number",
            "account", "i.buyer_name",
            "issuedOn", "i.issued_on",
            "dueOn", "i.due_on",
            "payable", "i.payable");

    private static final String TAKES_BACK = """
            SELECT i.id, i.number, i.kind FROM invoice_preceding p JOIN invoice i ON i.id = p.preceding_id
            WHERE p.invoice_id = ? ORDER BY i.id""";
    private static final String TAKEN_BACK_BY = """
            SELECT i.id, i.number, i.kind FROM invoice_preceding p JOIN invoice i ON i.id = p.invoice_id
              LEFT JOIN invoice_cancellation x ON x.cancelled_id = i.id
            WHERE p.preceding_id = ? AND x.cancelled_id IS NULL ORDER BY i.id""";

    @Inject
    private Sql sql;

    Page<InvoiceRow> list(PageRequest request) {
        return page("", request);
    }

    Page<InvoiceRow> list(InvoiceSelection selection, LocalDate today, PageRequest request) {
        StringBuilder restriction = new StringBuilder();
        List<Object> values = new ArrayList<>();
        selection.kind().ifPresent(kind -> {
            restriction.append(" AND i.kind = ?");
            values.add(kind.name());
        });
        selection.state().ifPresent(state -> {
            restriction.append(in(state));
            if (state == PaymentState.OVERDUE) {
                values.add(today);
            }
        });
        return page(restriction.toString(), request, values.toArray());
    }

    private static String in(PaymentState state) {
        return switch (state) {
            case OPEN -> " AND " + OPEN + " <> 0";
            case OVERDUE -> " AND " + OPEN + " > 0 AND i.due_on < ?";
            case SETTLED -> " AND " + OPEN + " IS NULL";
        };
    }

    Page<InvoiceRow> ofAccount(long accountId, PageRequest request) {
        return page(" AND i.account_id = ?", request, accountId);
    }

    Page<InvoiceRow> ofRun(long runId, PageRequest request) {
        return page(" AND i.run_id = ?", request, runId);
    }

    Page<InvoiceRow> ofLogin(String login, PageRequest request) {
        return page(OF_LOGIN, request, login);
    }

    private Page<InvoiceRow> page(String restriction, PageRequest request, Object... more) {
        String filter = request.likePattern();
        List<Object> values = new ArrayList<>(List.of(filter, filter, filter, filter));
        values.addAll(List.of(more));
        long total = sql.number("SELECT COUNT(*)" + FROM + restriction, values.toArray());
        values.add(request.size());
        values.add(request.first());
        String query = COLUMNS + FROM + restriction + order(request) + " LIMIT ? OFFSET ?";
        return new Page<>(sql.list(query, InvoiceRepository::row, values.toArray()), total);
    }

    private static String order(PageRequest request) {
        String sort = SORTS.get(request.sort());
        return sort == null
                ? " ORDER BY i.id DESC"
                : " ORDER BY " + sort + (request.descending() ? " DESC" : "") + ", i.id DESC";
    }

    Optional<InvoiceRow> find(long id) {
        return sql.first(COLUMNS + " FROM invoice i WHERE i.id = ?", InvoiceRepository::row, id);
    }

    Optional<InvoiceRow> findByNumber(String number) {
        return sql.first(COLUMNS + " FROM invoice i WHERE i.number = ?", InvoiceRepository::row, number);
    }

    Optional<InvoiceRow> find(long id, String login) {
        return sql.first(COLUMNS + " FROM invoice i WHERE i.id = ?" + OF_LOGIN, InvoiceRepository::row, id, login);
    }

    private static InvoiceRow row(ResultSet row) throws SQLException {
        return new InvoiceRow(
                row.getLong(1),
                row.getString(2),
                InvoiceKind.valueOf(row.getString(3)),
                new RunAccount(row.getLong(4), row.getString(5), row.getString(6)),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                Money.of(row.getBigDecimal(9)),
                Money.of(row.getBigDecimal(10)),
                Standing.valueOf(row.getString(11)),
                Money.of(row.getBigDecimal(12)));
    }

    /** The invoice as it was issued; empty if there is none. */
    Optional<InvoiceContent> content(long invoiceId) {
        return sql.with(connection -> IssuedContent.read(connection, invoiceId));
    }

    Optional<SentAgain> sentAgain(long invoiceId) {
        return sql.first(
                "SELECT number, kind, language, payable, due_on, buyer_name, buyer_post_code, buyer_country, form FROM invoice"
                        + " WHERE id = ?",
                row -> new SentAgain(
                        invoiceId,
                        row.getString(1),
                        InvoiceKind.valueOf(row.getString(2)),
                        InvoiceLanguage.of(Locale.forLanguageTag(row.getString(3))),
                        Money.of(row.getBigDecimal(4)),
                        row.getObject(5, LocalDate.class),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        InvoiceForm.valueOf(row.getString(9))),
                invoiceId);
    }

    /** Which letterhead it was issued with. */
    Optional<Long> letterhead(long invoiceId) {
        return sql.first(
                "SELECT s.letterhead_id FROM invoice i JOIN seller_snapshot s ON s.id = i.seller_snapshot_id"
                        + " WHERE i.id = ?",
                row -> row.getLong(1),
                invoiceId);
    }

    Optional<Money> inLedger(long invoiceId) {
        return sql.first(
                "SELECT e.amount FROM invoice i JOIN ledger_entry e ON e.document_number = i.number AND e.kind = i.kind"
                        + " AND e.seller_id = i.seller_id WHERE i.id = ?",
                row -> Money.of(row.getBigDecimal(1)),
                invoiceId);
    }

    /** Why the lines of an invoice cost what they cost, in their order. */
    List<Derivation> derivations(long invoiceId) {
        return sql.list("""
                SELECT h.derivation FROM invoice_line l JOIN charge h ON h.id = l.id
                WHERE l.invoice_id = ? ORDER BY l.position""", row -> Derivation.ofJson(row.getString(1)), invoiceId);
    }

    InvoiceRelations relations(long invoiceId) {
        return new InvoiceRelations(
                sql.list(TAKES_BACK, InvoiceRepository::related, invoiceId),
                sql.list(TAKEN_BACK_BY, InvoiceRepository::related, invoiceId));
    }

    private static InvoiceRelations.Related related(ResultSet row) throws SQLException {
        return new InvoiceRelations.Related(row.getLong(1), row.getString(2), InvoiceKind.valueOf(row.getString(3)));
    }

    List<DraftProblem> draftProblems(long draftId) {
        return sql.first("SELECT problems FROM draft WHERE id = ?", row -> DraftProblem.read(row.getString(1)), draftId)
                .orElse(List.of());
    }

    List<ExplainedLine> draftLines(long draftId) {
        List<InvoiceContentLine> lines = sql.with(connection -> StoredLines.ofDraft(connection, draftId));
        List<Derivation> derivations = sql.list(
                "SELECT derivation FROM draft_line WHERE draft_id = ? AND position > 0 ORDER BY position",
                row -> Derivation.ofJson(row.getString(1)),
                draftId);
        return ExplainedLine.both(lines, derivations);
    }
}
