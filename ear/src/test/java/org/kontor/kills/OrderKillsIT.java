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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Visitor;

/**
 * WildFly is killed with SIGKILL while strangers order on the public pages. Whose click was answered has one account and one
 * contract; whose answer was lost clicks again and has one too. Started again, each order has its papers and its mail once,
 * and one login is made for it in Keycloak, unless a row says that nobody knows whether its mail went out.
 */
class OrderKillsIT {
    private static final int ORDERS = 12;
    private static final int CLERKS = 3;
    private static final int PAPERS = 4;

    private static final List<Lives.Phase> PHASES = List.of(
            new Lives.Phase("PLACE", "SELECT COUNT(*)" + Orders.ORDERED, 900),
            new Lives.Phase("CONFIRM", "SELECT COUNT(*)" + Orders.PAPERS_OF, 1200),
            new Lives.Phase("LOGIN", "SELECT COUNT(*)" + Orders.LOGINS + " AND r.state <> 'WANTED'" + Orders.OF, 1500));

    private final Lives lives = new Lives("orders", 1);

    @Test
    void noMomentToDieForgetsWhatWasOrdered() throws Exception {
        lives.each("O", PHASES, OrderKillsIT::open, this::live);
    }

    /** Texts without which nobody can order, and limits that are not in the way. */
    private static void open(Connection owner) throws SQLException {
        Lives.set(owner, "100000", "orders.hourOfOne", "orders.hour", "packages.hourOfOne");
        try (Statement sql = owner.createStatement()) {
            for (String kind : List.of("TERMS", "PRIVACY", "WITHDRAWAL")) {
                sql.execute("INSERT INTO legal_text (id, kind, language, body, made_at, made_by) VALUES"
                        + " (NEXT VALUE FOR legal_text_seq, '" + kind + "', 'de', '# " + kind + "', NOW(), 'test')");
            }
        }
    }

    private void live(Lives.Life life) throws Exception {
        Connection owner = life.owner();
        String name = life.name();
        long seller = life.seller(1);
        try (Statement sql = owner.createStatement()) {
            sql.execute("UPDATE product SET audience = 'PUBLIC' WHERE code = '" + name + "-0'");
        }
        Orders orders = new Orders(owner, seller);
        String page = "/packages/order.xhtml?location="
                + Rows.number(owner, "SELECT MIN(id) FROM location WHERE seller_id = " + seller) + "&product="
                + Rows.number(owner, "SELECT id FROM product WHERE code = '" + name + "-0'");
        LocalDate start = Rows.businessDate(owner).plusDays(30);
        List<Click> clicks = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            clicks.add(looked(page, name.toLowerCase(Locale.ROOT) + "-" + i, start));
        }
        ExecutorService strangers = Executors.newFixedThreadPool(CLERKS);
        try {
            List<Future<Boolean>> answers =
                    clicks.stream().map(click -> strangers.submit(click::again)).toList();
            life.die(seller);
            long answered = 0;
            for (Future<Boolean> answer : answers) {
                answered += answer.get() ? 1 : 0;
            }
            assertThat(orders.count(Orders.ORDERED))
                    .as("what was answered is kept")
                    .isGreaterThanOrEqualTo(answered);
            life.begin();
            for (Click click : clicks) {
                assertThat(click.again()).as("a second click").isTrue();
            }
            orders.settle();
            orders.check();
            long uncertain = life.mails(
                    "FROM message m JOIN placed_order o ON m.subject_type = 'placed_order' AND m.subject_id = o.id"
                            + " JOIN contract c ON c.id = o.contract_id WHERE c.seller_id = " + seller,
                    ORDERS);
            life.holds(answered + " of " + ORDERS + " were answered before; uncertain mails: " + uncertain
                    + ", invitations: " + orders.count(Orders.LOGINS + " AND r.state = 'UNCERTAIN'" + Orders.OF));
        } finally {
            strangers.shutdownNow();
        }
    }

    /** Somebody who typed all and looked at what it comes to. */
    private Click looked(String page, String name, LocalDate start) throws IOException, InterruptedException {
        Visitor stranger = Visitor.unknown(lives.stack().url());
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
    private record Orders(Connection owner, long seller) {
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
