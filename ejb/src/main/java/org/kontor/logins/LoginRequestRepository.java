package org.kontor.logins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.LoginWanted;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Who shall be able to log in, and how far that is. Every step asks for the state before it: who was faster, wins. */
@ApplicationScoped
class LoginRequestRepository {
    private static final String SELECT = """
            SELECT r.id, r.account_id, r.member_id, r.role, r.name, r.email, r.language, r.state, r.user_id, r.login,
              r.changed_at
            FROM login_request r WHERE\s""";
    private static final String DUE = """
            (r.state IN ('WANTED', 'CREATED', 'LINKED') OR r.state = 'SENDING' AND r.changed_at < ?)
              AND NOT EXISTS (SELECT 1 FROM job_failure f
                WHERE f.work = ? AND f.subject_id = r.id AND f.next_at > ?) ORDER BY r.id LIMIT ?""";
    private static final int SHOWN = 200;

    @Inject
    private Sql sql;

    void add(LoginWanted wanted, String by, Instant at) {
        LocalDateTime now = UtcTime.of(at);
        sql.update(
                "INSERT INTO login_request (id, account_id, member_id, role, name, email, language, state, requested_by,"
                        + " requested_at, changed_at)"
                        + " VALUES (NEXT VALUE FOR login_request_seq, ?, ?, ?, ?, ?, ?, 'WANTED', ?, ?, ?)",
                wanted.accountId(),
                wanted.member().isPresent() ? wanted.member().getAsLong() : null,
                wanted.role().name(),
                wanted.name(),
                wanted.email(),
                wanted.language(),
                by,
                now,
                now);
    }

    /** Of the same person, those that nobody waits for once there is a newer one. */
    void supersede(LoginWanted wanted, Instant at) {
        sql.update(
                "UPDATE login_request SET state = 'WITHDRAWN', key_hash = NULL, changed_at = ?"
                        + " WHERE account_id = ? AND member_id <=> ? AND (member_id IS NOT NULL OR email = ?)"
                        + " AND state NOT IN ('ARRIVED', 'WITHDRAWN')",
                UtcTime.of(at),
                wanted.accountId(),
                wanted.member().isPresent() ? wanted.member().getAsLong() : null,
                wanted.email());
    }

    List<LoginRequest> due(String work, Instant now, Instant deadBefore, int most) {
        return sql.list(
                SELECT + DUE, LoginRequestRepository::read, UtcTime.of(deadBefore), work, UtcTime.of(now), most);
    }

    /** The newest first. */
    List<LoginRequest> ofAccount(long accountId) {
        return sql.list(
                SELECT + "r.account_id = ? ORDER BY r.id DESC LIMIT " + SHOWN, LoginRequestRepository::read, accountId);
    }

    Optional<LoginRequest> lock(long id) {
        return sql.first(SELECT + "r.id = ? FOR UPDATE", LoginRequestRepository::read, id);
    }

    /** Whether the request was in that state, and is in the other now. */
    boolean move(long id, LoginState from, LoginState to, Instant at) {
        return sql.update(
                        "UPDATE login_request SET state = ?, changed_at = ? WHERE id = ? AND state = ?",
                        to.name(),
                        UtcTime.of(at),
                        id,
                        from.name())
                == 1;
    }

    void countMail(long id) {
        sql.update("UPDATE login_request SET mails = mails + 1 WHERE id = ?", id);
    }

    long mails(long id) {
        return sql.number("SELECT mails FROM login_request WHERE id = ?", id);
    }

    void setUser(long id, LoginRequest.User user) {
        sql.update("UPDATE login_request SET user_id = ?, login = ? WHERE id = ?", user.id(), user.login(), id);
    }

    void setKey(long id, String hash, Instant until) {
        sql.update("UPDATE login_request SET key_hash = ?, key_until = ? WHERE id = ?", hash, UtcTime.of(until), id);
    }

    Optional<LoginRequest> ofKey(String hash, Instant now) {
        return sql.first(
                SELECT + "r.key_hash = ? AND r.state = 'OFFERED' AND r.key_until > ? FOR UPDATE",
                LoginRequestRepository::read,
                hash,
                UtcTime.of(now));
    }

    void used(long id, String login) {
        sql.update("UPDATE login_request SET key_hash = NULL, login = ? WHERE id = ?", login, id);
    }

    /** How far the last link of a login is. */
    Optional<LoginState> linked(String login) {
        return sql.first(
                "SELECT r.state FROM login_request r WHERE r.login = ? AND r.state IN ('LINKED', 'ARRIVED')"
                        + " ORDER BY r.changed_at DESC, r.id DESC LIMIT 1",
                row -> LoginState.valueOf(row.getString(1)),
                login);
    }

    /** Whoever logs in with a new user got the mail. */
    void arrived(String login, Instant at) {
        sql.update(
                "UPDATE login_request SET state = 'ARRIVED', changed_at = ?"
                        + " WHERE login = ? AND state IN ('INVITED', 'UNCERTAIN')",
                UtcTime.of(at),
                login);
    }

    int forgetAccount(long accountId) {
        return sql.update("DELETE FROM login_request WHERE account_id = ?", accountId);
    }

    /** Of those that are over, nobody needs name and address any more. */
    int forget(Instant before, int most) {
        return sql.update(
                "DELETE FROM login_request WHERE state IN ('ARRIVED', 'WITHDRAWN') AND changed_at < ? LIMIT ?",
                UtcTime.of(before),
                most);
    }

    private static LoginRequest read(ResultSet row) throws SQLException {
        long member = row.getLong(3);
        return new LoginRequest(
                row.getLong(1),
                row.getLong(2),
                member == 0 ? OptionalLong.empty() : OptionalLong.of(member),
                LoginRole.valueOf(row.getString(4)),
                new LoginRequest.Person(row.getString(5), row.getString(6), Locale.forLanguageTag(row.getString(7))),
                LoginState.valueOf(row.getString(8)),
                new LoginRequest.User(row.getString(9), row.getString(10)),
                UtcTime.instant(row.getObject(11, LocalDateTime.class)));
    }
}
