package org.kontor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
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
 * WildFly is killed with SIGKILL while strangers order on the public pages. Whose click was answered has one account and one
 * contract; whose answer was lost clicks again and has one too. Started again, each order has its papers and its mail once,
 * and one login is made for it in Keycloak, unless a row says that nobody knows whether its mail went out.
 *
 * <p>{@code -Dkontor.kills=50} kills more often, {@code -Dkontor.kills.seed=4711} repeats a run.
 */
class OrderKillsIT {
    private static final int ORDERS = 12;
    private static final int USUAL = 8;
    private static final int CLERKS = 3;
    private static final int PAPERS = 4;

    private final RealStack stack = RealStack.empty();

    /** Where it is killed, what begins it, and at most how many milliseconds after that. */
    private enum Phase {
        PLACE("SELECT COUNT(*)" + Life.ORDERED, 900),
        CONFIRM("SELECT COUNT(*)" + Life.PAPERS_OF, 1200),
        LOGIN("SELECT COUNT(*)" + Life.LOGINS + " AND r.state <> 'WANTED'" + Life.OF, 1500);

        private final String begun;
        private final int longest;

        Phase(String begun, int longest) {
            this.begun = begun;
            this.longest = longest;
        }
    }

    @Test
    void noMomentToDieForgetsWhatWasOrdered() throws Exception {
        int asked = Integer.getInteger("kontor.kills", USUAL);
        // One in the usual suite, which has to end.
        int kills = asked <= USUAL ? Math.min(asked, 1) : asked;
        long seed = Long.getLong("kontor.kills.seed", System.nanoTime());
        System.out.println("[kills] orders: " + kills + " kills, seed " + seed);
        Random random = new Random(seed);
        try (Connection owner = new Database(stack.settings()).connect("kontor")) {
            open(owner);
            for (int i = 0; i < kills; i++) {
                Phase phase = Phase.values()[random.nextInt(Phase.values().length)];
                oneLife(owner, phase, random.nextInt(phase.longest), String.format(Locale.ROOT, "O%03d", i));
            }
        }
    }

    /** Texts without which nobody can order, and a limit that is not in the way. */
    private static void open(Connection owner) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            for (String kind : List.of("TERMS", "PRIVACY", "WITHDRAWAL")) {
                sql.execute("INSERT INTO legal_text (id, kind, language, body, made_at, made_by) VALUES"
                        + " (NEXT VALUE FOR legal_text_seq, '" + kind + "', 'de', '# " + kind + "', NOW(), 'test')");
            }
            for (String key : List.of("orders.hourOfOne", "orders.hour")) {
                sql.execute("INSERT INTO setting (id, setting_key, valid_from, value, changed_at, changed_by) VALUES"
                        + " (NEXT VALUE FOR setting_seq, '" + key + "', '2000-01-01', '100000', NOW(), 'test')");
            }
        }
    }

    private void oneLife(Connection owner, Phase phase, long delay, String name) throws Exception {
        LocalDate today = Rows.businessDate(owner);
        long seller = new SqlSpace(owner, name).fill(1, today.withDayOfMonth(1));
        owner.setAutoCommit(true);
        try (Statement sql = owner.createStatement()) {
            sql.execute("UPDATE product SET audience = 'PUBLIC' WHERE code = '" + name + "-0'");
        }
        Life life = new Life(owner, seller);
        String page = "/packages/order.xhtml?location="
                + Rows.number(owner, "SELECT MIN(id) FROM location WHERE seller_id = " + seller) + "&product="
                + Rows.number(owner, "SELECT id FROM product WHERE code = '" + name + "-0'");
        List<Click> clicks = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            clicks.add(looked(page, name.toLowerCase(Locale.ROOT) + "-" + i, today.plusDays(30)));
        }
        ExecutorService strangers = Executors.newFixedThreadPool(CLERKS);
        try {
            List<Future<Boolean>> answers =
                    clicks.stream().map(click -> strangers.submit(click::again)).toList();
            Awaiting.some(owner, phase.begun + seller);
            // The one place where a test may wait blindly: the moment has to come from outside.
            Thread.sleep(delay);
            stack.servers().killWildFly();
            long answered = 0;
            for (Future<Boolean> answer : answers) {
                answered += answer.get() ? 1 : 0;
            }
            assertThat(life.count(Life.ORDERED)).as("what was answered is kept").isGreaterThanOrEqualTo(answered);
            stack.servers().restartWildFly();
            for (Click click : clicks) {
                assertThat(click.again()).as("a second click").isTrue();
            }
            life.settle();
            life.check();
            long uncertain = new ArrivedMail(owner, stack.settings().mail())
                    .check(
                            "FROM message m JOIN placed_order o ON m.subject_type = 'placed_order' AND m.subject_id = o.id"
                                    + " JOIN contract c ON c.id = o.contract_id WHERE c.seller_id = " + seller,
                            ORDERS);
            System.out.println("[kills] " + name + " " + phase + " after " + delay + " ms holds; " + answered + " of "
                    + ORDERS + " were answered before; uncertain mails: " + uncertain + ", invitations: "
                    + life.count(Life.LOGINS + " AND r.state = 'UNCERTAIN'" + Life.OF));
        } finally {
            strangers.shutdownNow();
        }
    }

    /** Somebody who typed all and looked at what it comes to. */
    private Click looked(String page, String name, LocalDate start) throws IOException, InterruptedException {
        Visitor stranger = Visitor.unknown(stack.url());
        Visitor.Form typed = stranger.form(page)
                .with("form:start", start.toString())
                .with("form:type", "CONSUMER")
                .with("form:name", "Stranger " + name)
                .with("form:email", name + "@order.example")
                .with("form:street", "Weg 1")
                .with("form:postCode", "01097")
                .with("form:city", "Dresden")
                .with("form:country", "DE")
                .with("form:payment", "TRANSFER");
        Visitor.Form shown = typed.with(Visitor.hidden(stranger.post(typed.with("form:look", "form:look"))));
        return new Click(stranger, shown.with("form:terms", "true").with("form:order", "form:order"));
    }

    private record Click(Visitor stranger, Visitor.Form form) {
        /** Whether it was answered by the page that says thank you. */
        boolean again() throws InterruptedException {
            try {
                return stranger.post(form).contains("packages/file?key=");
            } catch (IOException lost) {
                return false;
            }
        }
    }

    /** What the tables say of the orders of one seller. */
    private record Life(Connection owner, long seller) {
        private static final String ORDERED =
                " FROM placed_order o JOIN contract c ON c.id = o.contract_id" + " WHERE c.seller_id = ";
        private static final String PAPERS_OF =
                " FROM document d JOIN placed_order o ON d.subject_type = 'placed_order'"
                        + " AND d.subject_id = o.id JOIN contract c ON c.id = o.contract_id WHERE c.seller_id = ";
        private static final String OF = " AND c.seller_id = ";
        private static final String LOGINS = " FROM placed_order o JOIN contract c ON c.id = o.contract_id"
                + " JOIN login_request r ON r.account_id = o.account_id WHERE 1 = 1";

        long count(String rows) throws SQLException {
            return Rows.number(owner, "SELECT COUNT(*)" + rows + seller);
        }

        void settle() {
            Awaiting.none(
                    owner,
                    "SELECT COUNT(*) FROM order_waiting w JOIN placed_order o ON o.id = w.order_id JOIN contract c"
                            + " ON c.id = o.contract_id WHERE c.seller_id = " + seller);
            Awaiting.none(
                    owner,
                    "SELECT COUNT(*) FROM placed_order o JOIN contract c ON c.id = o.contract_id LEFT JOIN message m"
                            + " ON m.subject_type = 'placed_order' AND m.subject_id = o.id"
                            + " WHERE COALESCE(m.state, '') NOT IN ('SENT', 'UNCERTAIN') AND c.seller_id = " + seller);
            Awaiting.none(
                    owner, "SELECT COUNT(*)" + LOGINS + " AND r.state NOT IN ('INVITED', 'UNCERTAIN')" + OF + seller);
        }

        void check() throws SQLException {
            assertThat(count(ORDERED)).as("orders").isEqualTo(ORDERS);
            assertThat(Rows.number(owner, "SELECT COUNT(DISTINCT o.account_id)" + ORDERED + seller))
                    .as("accounts")
                    .isEqualTo(ORDERS);
            assertThat(Rows.number(owner, "SELECT COUNT(*) - 1 FROM contract c WHERE c.seller_id = " + seller))
                    .as("contracts beside the one that was there")
                    .isEqualTo(ORDERS);
            assertThat(count(PAPERS_OF)).as("papers").isEqualTo((long) ORDERS * PAPERS);
            assertThat(count(LOGINS + OF)).as("logins").isEqualTo(ORDERS);
            assertThat(Rows.number(
                            owner, "SELECT COUNT(DISTINCT r.user_id)" + LOGINS + " AND r.user_id <> ''" + OF + seller))
                    .as("users in Keycloak")
                    .isEqualTo(ORDERS);
            assertThat(Rows.number(
                            owner,
                            "SELECT COUNT(*) FROM account_login l JOIN placed_order o ON o.account_id = l.account_id"
                                    + " JOIN contract c ON c.id = o.contract_id WHERE c.seller_id = " + seller))
                    .as("logins that act for their account")
                    .isEqualTo(ORDERS);
        }
    }
}
