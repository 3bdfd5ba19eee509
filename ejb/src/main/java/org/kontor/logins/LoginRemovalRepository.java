package org.kontor.logins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class LoginRemovalRepository {
    private static final String SELECT =
            "SELECT r.id, r.account_id, r.login, r.trail_until, r.state, r.changed_at FROM login_removal r WHERE ";
    private static final int SHOWN = 200;

    @Inject
    private Sql sql;

    void add(long accountId, String login, LocalDate trailUntil, Instant now) {
        sql.update(
                "INSERT INTO login_removal (id, account_id, login, trail_until, state, wanted_at, changed_at)"
                        + " VALUES (NEXT VALUE FOR login_removal_seq, ?, ?, ?, 'WANTED', ?, ?)",
                accountId,
                login,
                trailUntil,
                UtcTime.of(now),
                UtcTime.of(now));
    }

    List<LoginRemoval> due(String work, Instant now, int most) {
        return sql.list(
                SELECT + "r.state = 'WANTED' AND NOT EXISTS (SELECT 1 FROM job_failure f WHERE f.work = ?"
                        + " AND f.subject_id = r.id AND f.next_at > ?) ORDER BY r.id LIMIT ?",
                LoginRemovalRepository::read,
                work,
                UtcTime.of(now),
                most);
    }

    List<LoginRemoval> ofAccount(long accountId) {
        return sql.list(
                SELECT + "r.account_id = ? ORDER BY r.id LIMIT " + SHOWN, LoginRemovalRepository::read, accountId);
    }

    Optional<LoginRemoval> lockWanted(long id) {
        return sql.first(SELECT + "r.id = ? AND r.state = 'WANTED' FOR UPDATE", LoginRemovalRepository::read, id);
    }

    void end(long id, RemovalState state, Instant now) {
        sql.update(
                "UPDATE login_removal SET state = ?, login = '', changed_at = ? WHERE id = ? AND state = 'WANTED'",
                state.name(),
                UtcTime.of(now),
                id);
    }

    /** Whether the login acts for anybody, or shall. */
    boolean isUsed(String login) {
        return sql.exists("SELECT 1 FROM account_login WHERE login = ? LIMIT 1", login)
                || sql.exists("SELECT 1 FROM team_login WHERE login = ? LIMIT 1", login)
                || sql.exists(
                        "SELECT 1 FROM login_request WHERE (login = ? OR email = ?)"
                                + " AND state NOT IN ('ARRIVED', 'WITHDRAWN') LIMIT 1",
                        login,
                        login);
    }

    private static LoginRemoval read(ResultSet row) throws SQLException {
        return new LoginRemoval(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                RemovalState.valueOf(row.getString(5)),
                UtcTime.instant(row.getObject(6, LocalDateTime.class)));
    }
}
