package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Reminders that went out, and which of them have no file yet. */
@ApplicationScoped
class NoticeRepository {
    private static final String INSERT = """
            INSERT INTO dunning_notice (id, case_id, run_id, account_id, seller_id, number, level, issued_on, pay_until,
              policy_id, language, letterhead_id, channel, principal, interest, flat_sum, fee, earlier)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_ITEM = """
            INSERT INTO dunning_item (notice_id, entry_id, level, told_level, demand, restricts, amount, open_amount,
              default_since, interest, flat_sum, sheet) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String NOTICE = """
            SELECT n.id, n.number, n.account_id, n.seller_id, n.level, n.issued_on, n.pay_until, n.policy_id, n.language,
              n.letterhead_id, n.channel, n.principal, n.interest, n.flat_sum, n.fee, n.earlier, n.run_id
            FROM dunning_notice n WHERE %s ORDER BY n.id DESC LIMIT ? OFFSET ?""";
    private static final String ITEMS = """
            SELECT i.entry_id, e.document_number, e.booked_on, e.due_on, i.level, i.amount, i.open_amount, i.default_since,
              i.interest, i.flat_sum, i.sheet, i.restricts
            FROM dunning_item i JOIN ledger_entry e ON e.id = i.entry_id WHERE i.notice_id = ? ORDER BY e.due_on, e.id""";
    private static final String UNRENDERED = """
            SELECT r.notice_id FROM dunning_rendering r WHERE NOT EXISTS (SELECT 1 FROM job_failure f
              WHERE f.work = ? AND f.subject_id = r.notice_id AND f.next_at > ?) ORDER BY r.notice_id LIMIT ?""";
    private static final String OF_LOGIN =
            "n.account_id IN (SELECT l.account_id FROM account_login l WHERE l.login = ?)";
    private static final String PARKED = "9999-12-31";

    @Inject
    private Sql sql;

    /**
     * @return the ids, in order
     */
    List<Long> add(List<NewNotice> notices) {
        return sql.with(connection -> {
            List<Long> ids = new ArrayList<>();
            IdBlocks block = new IdBlocks(connection, "dunning_notice_seq");
            try (BulkInsert rows = new BulkInsert(connection, INSERT)) {
                for (NewNotice notice : notices) {
                    long id = block.next();
                    ids.add(id);
                    add(rows, id, notice);
                }
                rows.send();
            }
            addItems(connection, ids, notices);
            return ids;
        });
    }

    private static void add(BulkInsert rows, long id, NewNotice notice) throws SQLException {
        NoticeDraft draft = notice.draft();
        Debtor debtor = draft.dossier().debtor();
        rows.row(
                id,
                notice.claimed().id(),
                notice.claimed().runId(),
                debtor.accountId(),
                notice.claimed().sellerId(),
                notice.number(),
                draft.level(),
                draft.on(),
                draft.on().plusDays(draft.rule().payWithin()),
                draft.dossier().policy().id(),
                debtor.language().getLanguage(),
                notice.letterheadId(),
                draft.channel().name(),
                draft.principal().toBigDecimal(),
                draft.interest().toBigDecimal(),
                draft.flatSum().toBigDecimal(),
                draft.fee().toBigDecimal(),
                debtor.costs().toBigDecimal());
    }

    private static void addItems(Connection connection, List<Long> ids, List<NewNotice> notices) throws SQLException {
        try (BulkInsert rows = new BulkInsert(connection, INSERT_ITEM);
                BulkInsert queue = new BulkInsert(connection, "INSERT INTO dunning_rendering (notice_id) VALUES (?)")) {
            for (int i = 0; i < ids.size(); i++) {
                queue.row(ids.get(i));
                for (NoticeItem item : notices.get(i).draft().items()) {
                    rows.row(
                            ids.get(i),
                            item.entryId(),
                            item.level(),
                            item.steps() ? item.level() : null,
                            item.effects().demand(),
                            item.effects().restricts(),
                            item.amount().toBigDecimal(),
                            item.open().toBigDecimal(),
                            item.defaultSince().orElse(null),
                            item.interest().toBigDecimal(),
                            item.flatSum().toBigDecimal(),
                            item.sheet().text());
                }
            }
            rows.send();
            queue.send();
        }
    }

    Optional<Notice> find(long id) {
        return sql.first(NOTICE.formatted("n.id = ?"), this::notice, id, 1, 0);
    }

    Optional<Long> ofCase(long caseId) {
        return sql.first("SELECT id FROM dunning_notice WHERE case_id = ?", row -> row.getLong(1), caseId);
    }

    /** The newest first, without their items. */
    Page<NoticeRow> ofAccount(long accountId, PageRequest request) {
        return page("n.account_id = ?", accountId, request);
    }

    Page<NoticeRow> ofRun(long runId, PageRequest request) {
        return page("n.run_id = ?", runId, request);
    }

    Page<NoticeRow> ofLogin(String login, PageRequest request) {
        return page(OF_LOGIN, login, request);
    }

    boolean isOfLogin(long id, String login) {
        return sql.exists("SELECT 1 FROM dunning_notice n WHERE n.id = ? AND " + OF_LOGIN, id, login);
    }

    private Page<NoticeRow> page(String restriction, Object value, PageRequest request) {
        List<NoticeRow> rows =
                sql.list(NOTICE.formatted(restriction), NoticeRepository::row, value, request.size(), request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM dunning_notice n WHERE " + restriction, value));
    }

    private static NoticeRow row(ResultSet row) throws SQLException {
        return new NoticeRow(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getInt(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                Channel.valueOf(row.getString(11)),
                sums(row));
    }

    private static Notice.Sums sums(ResultSet row) throws SQLException {
        return new Notice.Sums(
                Money.of(row.getBigDecimal(12)),
                Money.of(row.getBigDecimal(13)),
                Money.of(row.getBigDecimal(14)),
                Money.of(row.getBigDecimal(15)),
                Money.of(row.getBigDecimal(16)));
    }

    private Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row(row),
                new Notice.Parties(row.getLong(3), row.getLong(4)),
                new Notice.Look(row.getLong(8), Locale.forLanguageTag(row.getString(9)), row.getLong(10)),
                items(row.getLong(1)));
    }

    private List<Notice.Item> items(long noticeId) {
        return sql.list(
                ITEMS,
                row -> new Notice.Item(
                        row.getLong(1),
                        row.getString(2),
                        new Notice.Days(
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class),
                                Optional.ofNullable(row.getObject(8, LocalDate.class))),
                        row.getInt(5),
                        Money.of(row.getBigDecimal(6)),
                        Money.of(row.getBigDecimal(7)),
                        Money.of(row.getBigDecimal(9)),
                        Money.of(row.getBigDecimal(10)),
                        InterestSheet.parse(row.getString(11)),
                        row.getBoolean(12)),
                noticeId);
    }

    List<Long> unrendered(String work, Instant now, int most) {
        return sql.list(UNRENDERED, row -> row.getLong(1), work, UtcTime.of(now), most);
    }

    boolean isAnyUnrendered(String work) {
        return sql.exists(UNRENDERED.replace("f.next_at > ?", "f.next_at >= ?"), work, PARKED, 1);
    }

    /** Who gets {@code true}, stores its file in the same transaction; others wait here and get {@code false}. */
    boolean takeRendering(long noticeId) {
        return sql.update("DELETE FROM dunning_rendering WHERE notice_id = ?", noticeId) == 1;
    }
}
