package org.kontor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.Holidays;
import org.kontor.local.Database;
import org.kontor.testing.RealStack;
import org.kontor.testing.SqlSpace;

/**
 * WildFly is killed with SIGKILL while reminders go by themselves: while payers are looked at, letters are decided, printed
 * or mailed. Started again, each payer has one letter of one level, with one number and one file, and no mail goes out
 * twice unless its row says that nobody knows.
 *
 * <p>{@code -Dkontor.kills=50} kills more often, {@code -Dkontor.kills.seed=4711} repeats a run.
 */
class DunningKillsIT {
    private static final int ACCOUNTS = 30;
    private static final int USUAL = 8;
    private static final String NOTICES = " FROM dunning_notice n WHERE n.seller_id = ";
    private static final String ITEMS =
            " FROM dunning_item i JOIN dunning_notice n ON n.id = i.notice_id WHERE n.seller_id = ";

    private final RealStack stack = RealStack.empty();

    /** Where it is killed, what begins it, and at most how many milliseconds after that. */
    private enum Phase {
        LOOK("SELECT COUNT(*) FROM seller s WHERE s.id = ", 300),
        WRITE("SELECT COUNT(*) FROM dunning_run r WHERE r.seller_id = ", 400),
        PRINT("SELECT COUNT(*)" + NOTICES, 2500),
        MAIL(
                "SELECT COUNT(*) FROM message m JOIN dunning_notice n ON m.subject_type = 'dunning'"
                        + " AND m.subject_id = n.id AND m.state = 'SENT' WHERE n.seller_id = ",
                2000);

        private final String begun;
        private final int longest;

        Phase(String begun, int longest) {
            this.begun = begun;
            this.longest = longest;
        }
    }

    @Test
    void noMomentToDieRemindsTwiceOrForgets() throws Exception {
        int asked = Integer.getInteger("kontor.kills", USUAL);
        // Three in the usual suite, which has to end.
        int kills = asked <= USUAL ? Math.min(asked, 3) : asked;
        long seed = Long.getLong("kontor.kills.seed", System.nanoTime());
        System.out.println("[kills] dunning: " + kills + " kills, seed " + seed);
        Random random = new Random(seed);
        try (Connection owner = new Database(stack.settings()).connect("kontor")) {
            goToADayOfLetters(owner);
            for (int i = 0; i < kills; i++) {
                Phase phase = Phase.values()[random.nextInt(Phase.values().length)];
                oneLife(owner, phase, random.nextInt(phase.longest), String.format(Locale.ROOT, "D%03d", i));
            }
        }
    }

    private void oneLife(Connection owner, Phase phase, long delay, String name) throws Exception {
        LocalDate today = Rows.businessDate(owner);
        long seller = new SqlSpace(owner, name).fill(ACCOUNTS, today.withDayOfMonth(1));
        owner.setAutoCommit(true);
        try (Statement sql = owner.createStatement()) {
            sql.execute("INSERT INTO dunning_rules (seller_id, mode) VALUES (" + seller
                    + ", 'OFF') ON DUPLICATE KEY UPDATE mode = 'OFF'");
            sql.execute("INSERT INTO ledger_entry (id, account_id, seller_id, kind, document_number, amount, booked_on,"
                    + " due_on, due_source, thirty_day_notice) SELECT NEXT VALUE FOR ledger_entry_seq, c.account_id,"
                    + " c.seller_id, 'OPENING', CONCAT('" + name + "-', c.account_id), 119.00, '" + today.minusDays(40)
                    + "', '" + today.minusDays(26) + "', 'TERMS', FALSE FROM contract c WHERE c.seller_id = " + seller);
            sql.execute("UPDATE dunning_rules SET mode = 'AUTOMATIC', done_through = '1000-01-01' WHERE seller_id = "
                    + seller);
        }
        Awaiting.some(owner, phase.begun + seller);
        // The one place where a test may wait blindly: the moment has to come from outside.
        Thread.sleep(delay);
        stack.servers().killWildFly();
        stack.servers().restartWildFly();
        settle(owner, seller);
        check(owner, seller);
        long messages = new ArrivedMail(owner, stack.settings().mail())
                .check(
                        "FROM message m JOIN dunning_notice n ON m.subject_type = 'dunning' AND m.subject_id = n.id"
                                + " WHERE n.seller_id = " + seller,
                        ACCOUNTS);
        System.out.println(
                "[kills] " + name + " " + phase + " after " + delay + " ms holds; uncertain mails: " + messages);
    }

    private static void settle(Connection owner, long seller) {
        Awaiting.some(owner, "SELECT COUNT(*)" + NOTICES + seller);
        Awaiting.none(
                owner,
                "SELECT COUNT(*) FROM dunning_case c JOIN dunning_run r ON r.id = c.run_id"
                        + " WHERE c.state IN ('NEW', 'PROPOSED') AND r.seller_id = " + seller);
        Awaiting.none(
                owner,
                "SELECT COUNT(*) FROM dunning_notice n LEFT JOIN message m ON m.subject_type = 'dunning'"
                        + " AND m.subject_id = n.id WHERE COALESCE(m.state, '') NOT IN ('SENT', 'UNCERTAIN')"
                        + " AND n.seller_id = " + seller);
    }

    private static void check(Connection owner, long seller) throws SQLException {
        assertThat(Rows.number(owner, "SELECT COUNT(*)" + NOTICES + seller))
                .as("letters")
                .isEqualTo(ACCOUNTS);
        assertThat(Rows.number(owner, "SELECT COUNT(DISTINCT n.account_id)" + NOTICES + seller))
                .as("payers told")
                .isEqualTo(ACCOUNTS);
        assertThat(Rows.number(owner, "SELECT COUNT(*)" + ITEMS + seller + " AND i.told_level = 0"))
                .as("documents told")
                .isEqualTo(ACCOUNTS);
        assertThat(Rows.number(owner, "SELECT COUNT(*)" + ITEMS + seller)).isEqualTo(ACCOUNTS);
        assertThat(Rows.number(
                        owner,
                        "SELECT COUNT(*) FROM dunning_run r WHERE EXISTS (SELECT 1 FROM dunning_case c"
                                + " WHERE c.run_id = r.id) AND r.seller_id = " + seller))
                .as("runs")
                .isEqualTo(1);
        assertThat(Rows.number(
                        owner,
                        "SELECT COUNT(*) FROM document d JOIN dunning_notice n ON d.subject_type ="
                                + " 'dunning' AND d.subject_id = n.id WHERE n.seller_id = " + seller))
                .as("archived letters")
                .isEqualTo(ACCOUNTS);
        assertThat(Rows.number(
                        owner,
                        "SELECT COUNT(*) FROM dunning_notice n JOIN number_journal j ON j.number ="
                                + " n.number WHERE n.seller_id = " + seller))
                .as("numbers in the journal")
                .isEqualTo(ACCOUNTS);
        assertThat(Rows.number(
                        owner,
                        "SELECT MAX(j.sequence) - COUNT(*) FROM number_journal j JOIN number_series s"
                                + " ON s.id = j.series_id AND s.code = 'dunning'"))
                .as("numbers missing")
                .isZero();
    }

    /** Nobody is reminded on a Sunday or holiday, whenever this test runs. */
    private void goToADayOfLetters(Connection owner) throws Exception {
        LocalDate today = Rows.businessDate(owner);
        LocalDate day = today;
        while (!Holidays.isLetterDay(day, "SN")) {
            day = day.plusDays(1);
        }
        if (day.isAfter(today)) {
            move(day);
            LocalDate target = day;
            Awaitility.await()
                    .atMost(Awaiting.PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> Rows.businessDate(owner).equals(target));
        }
    }

    private void move(LocalDate day) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.url() + "/api/v1/clock"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + stack.token("ada"))
                .PUT(HttpRequest.BodyPublishers.ofString("{\"date\": \"" + day + "\"}"))
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        assertThat(status).isEqualTo(202);
    }
}
