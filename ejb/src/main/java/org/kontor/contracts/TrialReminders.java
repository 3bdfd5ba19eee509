package org.kontor.contracts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kontor.identity.Roles;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.persistence.Sql;

/** Tells payers in time that a trial ends and what comes after it: once for each contract, unless it is cancelled. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class TrialReminders {
    private static final int PORTION = 100;

    private static final String DUE = """
            contract c WHERE c.trial_remind_on <= ? AND c.trial_reminded_on IS NULL AND c.trial_last >= ?
              AND NOT EXISTS (SELECT 1 FROM contract_change x WHERE x.contract_id = c.id AND x.kind = 'CANCELLATION'
                AND NOT EXISTS (SELECT 1 FROM contract_change y WHERE y.contract_id = c.id
                  AND y.kind = 'CANCELLATION_UNDONE' AND y.id > x.id))""";

    private static final String FACTS = """
            SELECT c.id, c.number, c.trial_last, a.name, a.email, a.language, p.name_de, p.name_en, s.trade_name, s.name
            FROM contract c JOIN account a ON a.id = c.account_id JOIN seller s ON s.id = c.seller_id
              JOIN contract_line l ON l.contract_id = c.id AND l.position = 1 JOIN product p ON p.id = l.product_id
            WHERE c.id IN (%s)""";

    @Inject
    private Sql sql;

    @Inject
    private Outbox outbox;

    /** Whether somebody is to be told that was not. */
    public boolean isLeft(LocalDate today) {
        return sql.exists("SELECT 1 FROM " + DUE + " LIMIT 1", today, today);
    }

    /**
     * Writes down the mails that are due, a portion of them.
     *
     * @return whether there were any
     */
    public boolean remind(LocalDate today) {
        List<Long> due = sql.list(
                "SELECT c.id FROM " + DUE + " ORDER BY c.id LIMIT " + PORTION + " FOR UPDATE SKIP LOCKED",
                row -> row.getLong(1),
                today,
                today);
        if (due.isEmpty()) {
            return false;
        }
        String marks = Sql.marks(due.size());
        outbox.putAll(sql.list(FACTS.formatted(marks), TrialReminders::mail, due.toArray()));
        List<Object> values = new ArrayList<>();
        values.add(today);
        values.addAll(due);
        sql.update("UPDATE contract SET trial_reminded_on = ? WHERE id IN (" + marks + ")", values.toArray());
        return true;
    }

    private static Message mail(ResultSet row) throws SQLException {
        LocalDate last = row.getObject(3, LocalDate.class);
        Locale language = Locale.forLanguageTag(row.getString(6));
        boolean german = Locale.GERMAN.getLanguage().equals(language.getLanguage());
        return new Message(
                new Occasion("contract", row.getLong(1), "trial-ends", last.toString()),
                row.getString(5),
                language,
                Map.of(
                        "contract", row.getString(2),
                        "name", row.getString(4),
                        "product", row.getString(german ? 7 : 8),
                        "seller", row.getString(9).isEmpty() ? row.getString(10) : row.getString(9),
                        "lastDay", last.toString(),
                        "paidFrom", last.plusDays(1).toString()),
                "");
    }
}
