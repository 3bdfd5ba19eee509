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
import java.util.stream.Collectors;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.audit.AuditTrail;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** What was done to the accounts for which the caller may act, and to what belongs to them: who and when, no internals. */
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
            "erasure.erase",
            "erasure.refuse");

    private static final String FROM = """
            FROM %1$s o JOIN audit_entry e ON e.subject_type = o.type AND e.subject_id = CAST(o.id AS CHAR)
            WHERE o.account_id IN (%2$s) AND (e.action LIKE 'my.%%' OR e.action IN (%3$s))""";
    private static final String ABOUT = """
            SELECT e.recorded_at, e.action, e.id, COALESCE(
              CASE e.subject_type
                WHEN 'contract' THEN (SELECT c.number FROM contract c WHERE c.id = o.id)
                WHEN 'invoice' THEN (SELECT i.number FROM invoice i WHERE i.id = o.id)
                WHEN 'usage' THEN (SELECT c.number FROM usage_record r JOIN contract c ON c.id = r.contract_id
                  WHERE r.id = o.id)
                WHEN 'member' THEN (SELECT m.name FROM member m WHERE m.id = o.id)
                WHEN 'account' THEN (SELECT a.number FROM account a WHERE a.id = o.id) END, '')
            """;

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    /** The newest first. */
    public Page<TrailStep> list(PageRequest request) {
        List<Account> own = accounts.mine();
        if (own.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        Set<String> people =
                own.stream().flatMap(account -> account.logins().stream()).collect(Collectors.toSet());
        List<Object> values = new ArrayList<>(own.stream().map(Account::id).toList());
        values.addAll(TOLD);
        String from = FROM.formatted(OwnedThings.TABLE, Sql.marks(own.size()), Sql.marks(TOLD.size()));
        long total = sql.number("SELECT COUNT(*) " + from, values.toArray());
        values.add(request.size());
        values.add(request.first());
        List<Step> steps =
                sql.list(ABOUT + from + " ORDER BY e.id DESC LIMIT ? OFFSET ?", MyTrail::step, values.toArray());
        Map<Long, String> actors = audit.actors(steps.stream().map(Step::id).toList());
        return new Page<>(
                steps.stream()
                        .map(step -> step.by(actors, people, caller.name()))
                        .toList(),
                total);
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong(3),
                UtcTime.instant(row.getObject(1, LocalDateTime.class)),
                row.getString(2),
                row.getString(4));
    }

    /** An entry before it is known who wrote it. */
    private record Step(long id, Instant at, String action, String about) {
        TrailStep by(Map<Long, String> actors, Set<String> people, String reader) {
            String actor = actors.getOrDefault(id, "");
            TrailStep.By by = TrailStep.By.of(actor, people, reader);
            return new TrailStep(at, action, about, by, by == TrailStep.By.COLLEAGUE ? actor : "");
        }
    }
}
