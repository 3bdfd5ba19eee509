package org.kontor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kontor.local.Database;
import org.kontor.testing.RealStack;
import org.kontor.testing.SqlSpace;
import org.kontor.testing.Visitor;

/**
 * WildFly is killed with SIGKILL while members cancel on the public page. Whose click was answered has declared, once;
 * whose answer was lost clicks again and has declared once too. Started again, each contract ends by one declaration, with
 * one file and one mail, unless the mail's row says that nobody knows.
 *
 * <p>{@code -Dkontor.kills=50} kills more often, {@code -Dkontor.kills.seed=4711} repeats a run.
 */
class DeclarationKillsIT {
    private static final int ACCOUNTS = 24;
    private static final int USUAL = 8;
    private static final int CLERKS = 3;
    private static final String PAGE = "/declarations/cancel.xhtml";
    private static final String OF_SELLER = " FROM declaration d JOIN contract c ON c.number = d.contract_text"
            + " LEFT JOIN declaration_outcome o ON o.declaration_id = d.id WHERE c.seller_id = ";

    private final RealStack stack = RealStack.empty();

    /** Where it is killed, what begins it, and at most how many milliseconds after that. */
    private enum Phase {
        RECEIVE("SELECT COUNT(*)" + OF_SELLER, 600),
        LOOK("SELECT COUNT(o.declaration_id)" + OF_SELLER, 800),
        MAIL(
                "SELECT COUNT(*) FROM message m JOIN declaration d ON m.subject_type = 'declaration'"
                        + " AND m.subject_id = d.id AND m.state = 'SENT' JOIN contract c ON c.number = d.contract_text"
                        + " WHERE c.seller_id = ",
                800);

        private final String begun;
        private final int longest;

        Phase(String begun, int longest) {
            this.begun = begun;
            this.longest = longest;
        }
    }

    @Test
    void noMomentToDieForgetsWhatWasDeclared() throws Exception {
        int asked = Integer.getInteger("kontor.kills", USUAL);
        // Two in the usual suite, which has to end.
        int kills = asked <= USUAL ? Math.min(asked, 2) : asked;
        long seed = Long.getLong("kontor.kills.seed", System.nanoTime());
        System.out.println("[kills] declarations: " + kills + " kills, seed " + seed);
        Random random = new Random(seed);
        try (Connection owner = new Database(stack.settings()).connect("kontor")) {
            allowAll(owner);
            for (int i = 0; i < kills; i++) {
                Phase phase = Phase.values()[random.nextInt(Phase.values().length)];
                oneLife(owner, phase, random.nextInt(phase.longest), String.format(Locale.ROOT, "E%03d", i));
            }
        }
    }

    private void oneLife(Connection owner, Phase phase, long delay, String name) throws Exception {
        LocalDate today = Rows.businessDate(owner);
        long seller = new SqlSpace(owner, name).fill(ACCOUNTS, today.withDayOfMonth(1));
        owner.setAutoCommit(true);
        List<Click> clicks = clicks(owner, seller);
        ExecutorService members = Executors.newFixedThreadPool(CLERKS);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (Click click : clicks) {
                answers.add(members.submit(click::again));
            }
            Awaiting.some(owner, phase.begun + seller);
            // The one place where a test may wait blindly: the moment has to come from outside.
            Thread.sleep(delay);
            stack.servers().killWildFly();
            long answered = 0;
            for (Future<Boolean> answer : answers) {
                answered += answer.get() ? 1 : 0;
            }
            long kept = Rows.number(owner, "SELECT COUNT(*)" + OF_SELLER + seller);
            assertThat(kept).as("what was answered is kept").isGreaterThanOrEqualTo(answered);
            stack.servers().restartWildFly();
            for (Click click : clicks) {
                assertThat(click.again()).as("a second click of " + click).isTrue();
            }
            settle(owner, seller);
            check(owner, seller);
            long uncertain = new ArrivedMail(owner, stack.settings().mail())
                    .check(
                            "FROM message m JOIN declaration d ON m.subject_type = 'declaration'"
                                    + " AND m.subject_id = d.id JOIN contract c ON c.number = d.contract_text"
                                    + " WHERE c.seller_id = " + seller,
                            ACCOUNTS);
            System.out.println("[kills] " + name + " " + phase + " after " + delay + " ms holds; " + answered + " of "
                    + ACCOUNTS + " were answered before; uncertain mails: " + uncertain);
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
                Visitor member = Visitor.unknown(stack.url());
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

    private static void allowAll(Connection owner) throws SQLException {
        for (String key : List.of("declarations.hourOfOne", "declarations.hour")) {
            try (Statement sql = owner.createStatement()) {
                sql.execute("INSERT INTO setting (id, setting_key, valid_from, value, changed_at, changed_by) VALUES"
                        + " (NEXT VALUE FOR setting_seq, '" + key + "', '2000-01-01', '100000', NOW(), 'test')");
            }
        }
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
