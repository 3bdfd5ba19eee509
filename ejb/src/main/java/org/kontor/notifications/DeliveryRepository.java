package org.kontor.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;
import org.kontor.settings.Configuration;

/** Messages, letters and looks in the portal as deliveries of documents. */
@ApplicationScoped
class DeliveryRepository {
    private static final int MOST_IDS = 5000;
    // What came back, was refused or may not have gone is settled by a later message or letter of the same thing.
    private static final String SETTLED = "(EXISTS (SELECT 1 FROM message n WHERE n.subject_type = m.subject_type"
            + " AND n.subject_id = m.subject_id AND n.id > m.id)"
            + " OR EXISTS (SELECT 1 FROM print_letter n WHERE n.subject_type = m.subject_type"
            + " AND n.subject_id = m.subject_id AND n.queued_at > m.created_at))";
    // Whose address is forgotten, to him nothing is sent any more.
    private static final String STUCK = "m.recipient <> '' AND m.state IN ('BOUNCED', 'FAILED', 'UNCERTAIN')";
    private static final String OPEN_MESSAGES =
            "m.recipient <> '' AND m.state <> 'SENT' AND NOT (" + STUCK + " AND " + SETTLED + ")";
    private static final String MESSAGES = "SELECT 'MAIL' AS channel, m.id AS id, m.subject_type AS subject_type,"
            + " m.subject_id AS subject_id, COALESCE(JSON_VALUE(m.facts, '$.number'), '') AS title,"
            + " m.recipient AS recipient, m.state AS state, COALESCE(m.sent_at, m.created_at) AS at, m.next_at AS next_at,"
            + " m.attempts AS attempts, COALESCE(m.reason, '') AS reason, m.sent_on AS day, m.created_at AS began"
            + " FROM message m";
    private static final String LETTERS = "SELECT 'POST', l.id, l.subject_type, l.subject_id, l.title, l.recipient,"
            + " CASE WHEN l.printed_on IS NULL THEN 'TO_PRINT' ELSE 'PRINTED' END,"
            + " COALESCE(l.printed_at, l.queued_at), NULL, 0, '', l.printed_on, l.queued_at FROM print_letter l";
    private static final String RECEIPTS = "SELECT 'PORTAL', 0, r.subject_type, r.subject_id, '', r.received_by, r.how,"
            + " r.received_at, NULL, 0, '', r.received_on, r.received_at FROM delivery_receipt r";
    private static final String WORST_FIRST = " ORDER BY FIELD(state, 'BOUNCED', 'FAILED', 'UNCERTAIN', 'TO_PRINT',"
            + " 'WAITING', 'PENDING', 'SENDING'), began DESC, id DESC LIMIT ? OFFSET ?";
    private static final String NEWEST_FIRST = " ORDER BY began DESC, id DESC LIMIT ? OFFSET ?";

    @Inject
    private Sql sql;

    @Inject
    private Configuration configuration;

    /** Who saw what, and when. */
    record Receipt(ReceiptKind how, LocalDate day, Instant at, String by) {}

    void addReceipt(String subjectType, long subjectId, Receipt receipt) {
        sql.update(
                "INSERT IGNORE INTO delivery_receipt (subject_type, subject_id, how, received_on, received_at, received_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                subjectType,
                subjectId,
                receipt.how().name(),
                receipt.day(),
                UtcTime.of(receipt.at()),
                receipt.by());
    }

    Page<DeliveryRow> page(DeliveryFilter which, PageRequest request) {
        String messages = "";
        String letters = "";
        switch (which) {
            case NOT_DELIVERED -> {
                messages = " WHERE " + OPEN_MESSAGES + " AND";
                letters = " WHERE l.printed_on IS NULL AND";
            }
            case DELIVERED -> {
                messages = " WHERE m.state = 'SENT' AND";
                letters = " WHERE l.printed_on IS NOT NULL AND";
            }
            case ALL -> {
                messages = " WHERE";
                letters = " WHERE";
            }
        }
        String found = MESSAGES + messages + " (? = '%%' OR m.recipient LIKE ? OR m.facts LIKE ?) UNION ALL " + LETTERS
                + letters + " (? = '%%' OR l.recipient LIKE ? OR l.title LIKE ?)";
        String like = request.likePattern();
        Object[] values = {like, like, like, like, like, like, request.size(), request.first()};
        String order = which == DeliveryFilter.NOT_DELIVERED ? WORST_FIRST : NEWEST_FIRST;
        List<DeliveryRow> rows = sql.list("SELECT * FROM (" + found + ") AS found" + order, this::row, values);
        return new Page<>(
                rows, sql.number("SELECT COUNT(*) FROM (" + found + ") AS found", like, like, like, like, like, like));
    }

    DeliveryCounts counts() {
        return new DeliveryCounts(
                sql.number("SELECT COUNT(*) FROM message m WHERE " + STUCK + " AND NOT " + SETTLED),
                sql.number("SELECT COUNT(*) FROM print_letter WHERE printed_on IS NULL"));
    }

    DeliveryStory story(String subjectType, long subjectId) {
        String about = " WHERE %1$s.subject_type = ? AND %1$s.subject_id = ?";
        List<DeliveryRow> rows = sql.list(
                MESSAGES + about.formatted("m") + " UNION ALL " + LETTERS + about.formatted("l") + " UNION ALL "
                        + RECEIPTS + about.formatted("r") + " ORDER BY began, id LIMIT 500",
                this::row,
                subjectType,
                subjectId,
                subjectType,
                subjectId,
                subjectType,
                subjectId);
        return new DeliveryStory(rows.stream().map(DeliveryRow::step).toList());
    }

    Map<Long, LocalDate> deliveredOn(String subjectType, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        if (ids.size() > MOST_IDS) {
            throw new IllegalArgumentException("at most " + MOST_IDS + " documents at once");
        }
        String some = ids.stream().map(String::valueOf).collect(Collectors.joining(",", " IN (", ")"));
        Map<Long, List<DeliveryStep>> steps = new HashMap<>();
        sql.list(
                        MESSAGES + " WHERE m.subject_type = ? AND m.subject_id" + some + " UNION ALL " + LETTERS
                                + " WHERE l.subject_type = ? AND l.subject_id" + some + " UNION ALL " + RECEIPTS
                                + " WHERE r.subject_type = ? AND r.subject_id" + some,
                        this::row,
                        subjectType,
                        subjectType,
                        subjectType)
                .forEach(row -> steps.computeIfAbsent(row.subjectId(), id -> new ArrayList<>())
                        .add(row.step()));
        Map<Long, LocalDate> days = new HashMap<>();
        steps.forEach((id, found) -> new DeliveryStory(found).deliveredOn().ifPresent(day -> days.put(id, day)));
        return days;
    }

    private DeliveryRow row(ResultSet row) throws SQLException {
        DeliveryStatus status = DeliveryStatus.valueOf(row.getString(7));
        Instant at = UtcTime.instant(row.getObject(8, LocalDateTime.class));
        // When a message that waits for nothing else is tried next; a claim that runs out is no such time.
        Optional<Instant> next = status == DeliveryStatus.PENDING
                ? Optional.ofNullable(row.getObject(9, LocalDateTime.class)).map(UtcTime::instant)
                : Optional.empty();
        DeliveryStep step = new DeliveryStep(
                DeliveryChannel.valueOf(row.getString(1)),
                row.getLong(2),
                row.getString(6),
                status,
                at,
                next,
                row.getInt(10),
                row.getString(11),
                Received.on(status, at.atZone(configuration.zone()).toLocalDate(), row.getObject(12, LocalDate.class)));
        return new DeliveryRow(row.getString(3), row.getLong(4), row.getString(5), step);
    }
}
