package org.kontor.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.accounts.MyAccess;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.notifications.MessageRow;
import org.kontor.notifications.Messages;
import org.kontor.notifications.WrittenMessage;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Mails and letters to the accounts for which the caller pays, and mails to the person who became the caller's login. */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyMessages {
    private static final String ALL = """
            FROM (
              SELECT m.id AS id, m.kind AS kind, '' AS title, COALESCE(m.sent_at, m.created_at) AS at, m.state AS state,
                m.subject_type AS type, m.subject_id AS subject, o.account_id AS account
              FROM message m JOIN %1$s o ON o.type = m.subject_type AND o.id = m.subject_id WHERE o.account_id IN (%2$s)
              UNION ALL
              SELECT 0, '', l.title, COALESCE(l.printed_at, l.queued_at),
                CASE WHEN l.printed_on IS NULL THEN 'TO_PRINT' ELSE 'PRINTED' END, l.subject_type, l.subject_id, o.account_id
              FROM print_letter l JOIN %1$s o ON o.type = l.subject_type AND o.id = l.subject_id
              WHERE o.account_id IN (%2$s)
              UNION ALL
              SELECT m.id, m.kind, '', COALESCE(m.sent_at, m.created_at), m.state, m.subject_type, m.subject_id, r.account_id
              FROM message m JOIN login_request r ON m.subject_type = 'login' AND r.id = m.subject_id
              WHERE r.state IN ('LINKED', 'ARRIVED') AND r.login = ? AND r.account_id IN (%3$s)) x""";
    private static final String OWN = """
            SELECT 1 FROM message m JOIN %1$s o ON o.type = m.subject_type AND o.id = m.subject_id
            WHERE o.account_id IN (%2$s) AND m.id = ?
            UNION ALL
            SELECT 1 FROM message m JOIN login_request r ON m.subject_type = 'login' AND r.id = m.subject_id
            WHERE r.state IN ('LINKED', 'ARRIVED') AND r.login = ? AND r.account_id IN (%3$s) AND m.id = ?""";

    @Inject
    private MyAccess access;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    @Inject
    private Sql sql;

    /** The newest first. */
    public Page<SentMessage> list(PageRequest request) {
        Mine mine = Mine.of(access.roles());
        if (mine.accounts().isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        String from = formatted(ALL, mine);
        List<Object> values = new ArrayList<>(mine.paid());
        values.addAll(mine.paid());
        values.add(caller.name());
        values.addAll(mine.accounts());
        long total = sql.number("SELECT COUNT(*) " + from, values.toArray());
        values.add(request.size());
        values.add(request.first());
        List<SentMessage> rows = sql.list(
                "SELECT x.id, x.kind, x.title, x.at, x.state, x.type, x.subject, x.account " + from
                        + " ORDER BY x.at DESC, x.id DESC LIMIT ? OFFSET ?",
                MyMessages::sent,
                values.toArray());
        return new Page<>(titled(rows), total);
    }

    private List<SentMessage> titled(List<SentMessage> rows) {
        List<Long> mails =
                rows.stream().filter(SentMessage::isMail).map(SentMessage::id).toList();
        Map<Long, String> titles =
                messages.withIds(mails).stream().collect(Collectors.toMap(MessageRow::id, MessageRow::title));
        return rows.stream()
                .map(row -> row.isMail()
                        ? new SentMessage(
                                row.id(),
                                row.kind(),
                                titles.get(row.id()),
                                row.at(),
                                row.state(),
                                row.subject(),
                                row.accountId())
                        : row)
                .toList();
    }

    /** What a mail says; empty if there is none with that id, or it went to somebody else. */
    public Optional<WrittenMessage> read(long id) {
        Mine mine = Mine.of(access.roles());
        if (mine.accounts().isEmpty()) {
            return Optional.empty();
        }
        String query = formatted(OWN, mine);
        List<Object> values = new ArrayList<>(mine.paid());
        values.addAll(List.of(id, caller.name()));
        values.addAll(mine.accounts());
        values.add(id);
        return sql.exists(query, values.toArray()) ? Optional.of(messages.read(id)) : Optional.empty();
    }

    private static String formatted(String query, Mine mine) {
        return query.formatted(
                OwnedThings.TABLE,
                Sql.marks(mine.paid().size()),
                Sql.marks(mine.accounts().size()));
    }

    private static SentMessage sent(ResultSet row) throws SQLException {
        return new SentMessage(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                UtcTime.instant(row.getObject(4, LocalDateTime.class)),
                row.getString(5),
                new SentMessage.Subject(row.getString(6), row.getLong(7)),
                row.getLong(8));
    }
}
