package org.kontor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Visitor;

/**
 * WildFly is killed with SIGKILL while members cancel on the public page. Whose click was answered has declared, once;
 * whose answer was lost clicks again and has declared once too. Started again, each contract ends by one declaration, with
 * one file and one mail, unless the mail's row says that nobody knows.
 */
class DeclarationKillsIT {
    private static final int ACCOUNTS = 24;
    private static final int CLERKS = 3;
    private static final String PAGE = "/declarations/cancel.xhtml";
    private static final String OF_SELLER = " FROM declaration d JOIN contract c ON c.number = d.contract_text"
            + " LEFT JOIN declaration_outcome o ON o.declaration_id = d.id WHERE c.seller_id = ";

    private static final List<Lives.Phase> PHASES = List.of(
            new Lives.Phase("RECEIVE", "SELECT COUNT(*)" + OF_SELLER, 600),
            new Lives.Phase("LOOK", "SELECT COUNT(o.declaration_id)" + OF_SELLER, 800),
            new Lives.Phase(
                    "MAIL",
                    "SELECT COUNT(*) FROM message m JOIN declaration d ON m.subject_type = 'declaration'"
                            + " AND m.subject_id = d.id AND m.state = 'SENT' JOIN contract c ON c.number ="
                            + " d.contract_text WHERE c.seller_id = ",
                    800));

    private final Lives lives = new Lives("declarations", 2);

    @Test
    void noMomentToDieForgetsWhatWasDeclared() throws Exception {
        lives.each(
                "E",
                PHASES,
                owner -> Lives.set(owner, "100000", "declarations.hourOfOne", "declarations.hour"),
                this::live);
    }

    private void live(Lives.Life life) throws Exception {
        Connection owner = life.owner();
        long seller = life.seller(ACCOUNTS);
        List<Click> clicks = clicks(owner, seller);
        ExecutorService members = Executors.newFixedThreadPool(CLERKS);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (Click click : clicks) {
                answers.add(members.submit(click::again));
            }
            life.die(seller);
            long answered = 0;
            for (Future<Boolean> answer : answers) {
                answered += answer.get() ? 1 : 0;
            }
            long kept = Rows.number(owner, "SELECT COUNT(*)" + OF_SELLER + seller);
            assertThat(kept).as("what was answered is kept").isGreaterThanOrEqualTo(answered);
            life.begin();
            for (Click click : clicks) {
                assertThat(click.again()).as("a second click of " + click).isTrue();
            }
            settle(owner, seller);
            check(owner, seller);
            long uncertain = life.mails(
                    "FROM message m JOIN declaration d ON m.subject_type = 'declaration' AND m.subject_id = d.id"
                            + " JOIN contract c ON c.number = d.contract_text WHERE c.seller_id = " + seller,
                    ACCOUNTS);
            life.holds(answered + " of " + ACCOUNTS + " were answered before; uncertain mails: " + uncertain);
        } finally {
            members.shutdownNow();
        }
    }

    /** One member at the open form, with what is typed; the key of the form stays the same. */
    private record Click(Visitor member, Visitor.Form form) {
        /** Whether it was answered by the page that says what was received. */
        boolean again() throws InterruptedException {
            try {
                return member.post(form).contains("declarations/file");
            } catch (IOException lost) {
                return false;
            }
        }
    }

    private List<Click> clicks(Connection owner, long seller) throws SQLException, IOException, InterruptedException {
        List<Click> clicks = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT c.number, a.name, a.email FROM contract c JOIN account a"
                        + " ON a.id = c.account_id WHERE c.seller_id = " + seller)) {
            while (row.next()) {
                Visitor member = Visitor.unknown(lives.stack().url());
                clicks.add(new Click(
                        member,
                        member.form(PAGE)
                                .with("form:ending", "ORDINARY")
                                .with("form:contract", row.getString(1))
                                .with("form:name", row.getString(2))
                                .with("form:email", row.getString(3))
                                .with("form:send", "form:send")));
            }
        }
        return clicks;
    }

    private static void settle(Connection owner, long seller) {
        Awaiting.none(
                owner,
                "SELECT COUNT(*) FROM declaration_waiting w JOIN declaration d ON d.id = w.declaration_id"
                        + " JOIN contract c ON c.number = d.contract_text WHERE c.seller_id = " + seller);
        Awaiting.none(
                owner,
                "SELECT COUNT(*) FROM declaration d JOIN contract c ON c.number = d.contract_text LEFT JOIN message m"
                        + " ON m.subject_type = 'declaration' AND m.subject_id = d.id"
                        + " WHERE COALESCE(m.state, '') NOT IN ('SENT', 'UNCERTAIN') AND c.seller_id = " + seller);
    }

    private static void check(Connection owner, long seller) throws SQLException {
        assertThat(Rows.number(owner, "SELECT COUNT(*)" + OF_SELLER + seller))
                .as("declarations")
                .isEqualTo(ACCOUNTS);
        assertThat(Rows.number(
                        owner, "SELECT COUNT(*)" + OF_SELLER + seller + " AND o.contract_id = c.id AND o.last_day > 0"))
                .as("declarations that ended the right contract")
                .isEqualTo(ACCOUNTS);
        assertThat(Rows.number(
                        owner,
                        "SELECT COUNT(*) FROM contract_change h JOIN contract c ON c.id = h.contract_id"
                                + " WHERE h.kind = 'CANCELLATION' AND c.seller_id = " + seller))
                .as("cancellations of contracts")
                .isEqualTo(ACCOUNTS);
        assertThat(Rows.number(
                        owner,
                        "SELECT COUNT(*) FROM document f JOIN declaration d ON f.subject_type = 'declaration'"
                                + " AND f.subject_id = d.id JOIN contract c ON c.number = d.contract_text"
                                + " WHERE c.seller_id = " + seller))
                .as("archived declarations")
                .isEqualTo(ACCOUNTS);
    }
}
