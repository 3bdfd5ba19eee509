package org.kontor.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.kontor.persistence.Sql;

/** Who logs in as what. A login of a team counts until its person has left. */
@ApplicationScoped
class LoginRepository {
    private static final String ROLES = """
            SELECT a.id, a.number, a.name,
              a.customer_type <> 'CONSUMER' OR EXISTS (SELECT 1 FROM member m WHERE m.account_id = a.id), 'PAYER', 0
            FROM account_login l JOIN account a ON a.id = l.account_id WHERE l.login = ?
            UNION ALL
            SELECT a.id, a.number, a.name, TRUE, t.role, t.member_id
            FROM team_login t JOIN member m ON m.id = t.member_id JOIN account a ON a.id = m.account_id
            WHERE t.login = ? AND EXISTS (SELECT 1 FROM member_stay s WHERE s.member_id = m.id AND s.end_day > ?)
            ORDER BY 2, 6""";
    private static final String OF_ACCOUNT = """
            SELECT l.login, 'PAYER', 0, '', TRUE FROM account_login l WHERE l.account_id = ?
            UNION ALL
            SELECT t.login, t.role, m.id, m.name,
              EXISTS (SELECT 1 FROM member_stay s WHERE s.member_id = m.id AND s.end_day > ?)
            FROM team_login t JOIN member m ON m.id = t.member_id WHERE m.account_id = ?
            ORDER BY 1, 3""";

    @Inject
    private Sql sql;

    /** By number of the account; of one account there may be several. */
    List<MyRole> of(String login, LocalDate today) {
        return sql.list(ROLES, LoginRepository::role, login, login, today);
    }

    private static MyRole role(ResultSet row) throws SQLException {
        return new MyRole(
                new MyRole.Payer(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4)),
                LoginRole.valueOf(row.getString(5)),
                member(row.getLong(6)));
    }

    private static OptionalLong member(long id) {
        return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
    }

    List<Login> ofAccount(long accountId, LocalDate today) {
        return sql.list(
                OF_ACCOUNT,
                row -> new Login(
                        row.getString(1),
                        LoginRole.valueOf(row.getString(2)),
                        member(row.getLong(3)),
                        row.getString(4),
                        row.getBoolean(5)),
                accountId,
                today,
                accountId);
    }

    /** A person of a team has one login: the last one given. */
    void put(long member, LoginRole role, String login) {
        sql.update(
                "INSERT INTO team_login (member_id, login, role) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE login = VALUE(login), role = VALUE(role)",
                member,
                login,
                role.name());
    }

    int removeOfAccount(long account) {
        return sql.update(
                "DELETE FROM team_login WHERE member_id IN (SELECT m.id FROM member m WHERE m.account_id = ?)",
                account);
    }

    boolean remove(long member) {
        return sql.update("DELETE FROM team_login WHERE member_id = ?", member) == 1;
    }
}
