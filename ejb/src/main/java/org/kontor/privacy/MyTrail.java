package org.kontor.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.accounts.MyAccess;
import org.kontor.audit.AuditTrail;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/**
 * What was done to the accounts for which the caller pays, and to what belongs to them: who and when, no internals. People of
 * a team see what they did themselves and what was done about them, and no names of those who did it.
 */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyTrail {
    /** What people of an account may know; all that members do themselves begins with {@code my.} and is told too. */
    public static final Set<String> TOLD = Set.of(
            "account.open",
            "account.change",
            "account.admit",
            "account.dismiss",
            "account.restrict",
            "member.admit",
            "member.dismiss",
            "login.invite",
            "login.resend",
            "login.withdraw",
            "limit.member",
            "mandate.give",
            "mandate.revoke",
            "contract.sign",
            "contract.change",
            "contract.transfer",
            "contract.references",
            "contract.order",
            "contract.orderWithdrawn",
            "contract.dueDate",
            "invoice.cancel",
            "invoice.correct",
            "dispute.open",
            "dispute.end",
            "payment.online.begin",
            "plan.agree",
            "plan.end",
            "erasure.open",
            "erasure.erase",
            "erasure.refuse");

    private static final String FROM = """
            FROM %s o JOIN audit_entry e ON e.subject_type = o.type AND e.subject_id = CAST(o.id AS CHAR)
            WHERE o.account_id IN (%s) AND (e.action LIKE 'my.%%' OR e.action IN (%s))
              AND (o.account_id IN (%s) OR o.type = 'member' AND o.id IN (%s)
                OR o.type = 'usage' AND EXISTS (SELECT 1 FROM usage_record r WHERE r.id = o.id AND r.member_id IN (%s))
                OR e.actor = ?
                OR e.actor_key IN (SELECT k.id FROM audit_key k WHERE k.kind = 'LOGIN' AND k.owner = ?))""";
    private static final String PEOPLE = """
            SELECT login FROM account_login WHERE account_id IN (%1$s)
            UNION SELECT t.login FROM team_login t JOIN member m ON m.id = t.member_id WHERE m.account_id IN (%1$s)""";
    private static final String ABOUT = """
            SELECT e.recorded_at, e.action, e.id, o.account_id, COALESCE(
              CASE e.subject_type
                WHEN 'contract' THEN (SELECT c.number FROM contract c WHERE c.id = o.id)
                WHEN 'invoice' THEN (SELECT i.number FROM invoice i WHERE i.id = o.id)
                WHEN 'usage' THEN (SELECT c.number FROM usage_record r JOIN contract c ON c.id = r.contract_id
                  WHERE r.id = o.id)
                WHEN 'member' THEN (SELECT m.name FROM member m WHERE m.id = o.id)
                WHEN 'account' THEN (SELECT a.number FROM account a WHERE a.id = o.id) END, '')
            """;

    @Inject
    private MyAccess access;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    /** The newest first. */
    public Page<TrailStep> list(PageRequest request) {
        Mine mine = Mine.of(access.roles());
        if (mine.accounts().isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        List<Object> values = new ArrayList<>(mine.accounts());
        values.addAll(TOLD);
        values.addAll(mine.paid());
        values.addAll(mine.persons());
        values.addAll(mine.persons());
        values.addAll(List.of(caller.name(), caller.name()));
        String persons = Sql.marks(mine.persons().size());
        String from = FROM.formatted(
                OwnedThings.TABLE,
                Sql.marks(mine.accounts().size()),
                Sql.marks(TOLD.size()),
                Sql.marks(mine.paid().size()),
                persons,
                persons);
        long total = sql.number("SELECT COUNT(*) " + from, values.toArray());
        values.add(request.size());
        values.add(request.first());
        List<Step> steps =
                sql.list(ABOUT + from + " ORDER BY e.id DESC LIMIT ? OFFSET ?", MyTrail::step, values.toArray());
        Map<Long, String> actors = audit.actors(steps.stream().map(Step::id).toList());
        Set<String> people = people(mine.accounts());
        return new Page<>(
                steps.stream()
                        .map(step -> step.by(actors, people, caller.name()))
                        .map(step -> mine.paid().contains(step.accountId()) ? step : step.unnamed())
                        .toList(),
                total);
    }

    private Set<String> people(List<Long> accounts) {
        List<Object> values = new ArrayList<>(accounts);
        values.addAll(accounts);
        return Set.copyOf(
                sql.list(PEOPLE.formatted(Sql.marks(accounts.size())), row -> row.getString(1), values.toArray()));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong(3),
                UtcTime.instant(row.getObject(1, LocalDateTime.class)),
                row.getString(2),
                row.getString(5),
                row.getLong(4));
    }

    /** An entry before it is known who wrote it. */
    private record Step(long id, Instant at, String action, String about, long account) {
        TrailStep by(Map<Long, String> actors, Set<String> people, String reader) {
            String actor = actors.getOrDefault(id, "");
            // Whatever is done in the portal is done by people of the account, also by those who are none any more.
            TrailStep.By known = TrailStep.By.of(actor, people, reader);
            TrailStep.By by = known == TrailStep.By.OFFICE && action.startsWith("my.") ? TrailStep.By.COLLEAGUE : known;
            return new TrailStep(at, action, about, by, by == TrailStep.By.COLLEAGUE ? actor : "", account);
        }
    }
}
