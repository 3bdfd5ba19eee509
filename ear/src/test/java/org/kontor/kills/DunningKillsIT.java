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
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.Holidays;

/**
 * WildFly is killed with SIGKILL while reminders go by themselves: while payers are looked at, letters are decided, printed
 * or mailed. Started again, each payer has one letter of one level, with one number and one file, and no mail goes out
 * twice unless its row says that nobody knows.
 */
class DunningKillsIT {
    private static final int ACCOUNTS = 30;
    private static final String NOTICES = " FROM dunning_notice n WHERE n.seller_id = ";
    private static final String ITEMS =
            " FROM dunning_item i JOIN dunning_notice n ON n.id = i.notice_id WHERE n.seller_id = ";

    private static final List<Lives.Phase> PHASES = List.of(
            new Lives.Phase("LOOK", "SELECT COUNT(*) FROM seller s WHERE s.id = ", 300),
            new Lives.Phase("WRITE", "SELECT COUNT(*) FROM dunning_run r WHERE r.seller_id = ", 400),
            new Lives.Phase("PRINT", "SELECT COUNT(*)" + NOTICES, 2500),
            new Lives.Phase(
                    "MAIL",
                    "SELECT COUNT(*) FROM message m JOIN dunning_notice n ON m.subject_type = 'dunning'"
                            + " AND m.subject_id = n.id AND m.state = 'SENT' WHERE n.seller_id = ",
                    2000));

    private final Lives lives = new Lives("dunning", 3);

    @Test
    void noMomentToDieRemindsTwiceOrForgets() throws Exception {
        lives.each("D", PHASES, this::goToADayOfLetters, this::live);
    }

    private void live(Lives.Life life) throws Exception {
        Connection owner = life.owner();
        LocalDate today = Rows.businessDate(owner);
        long seller = life.seller(ACCOUNTS);
        try (Statement sql = owner.createStatement()) {
            sql.execute("INSERT INTO dunning_rules (seller_id, mode) VALUES (" + seller
                    + ", 'OFF') ON DUPLICATE KEY UPDATE mode = 'OFF'");
            sql.execute("INSERT INTO ledger_entry (id, account_id, seller_id, kind, document_number, amount, booked_on,"
                    + " due_on, due_source, thirty_day_notice) SELECT NEXT VALUE FOR ledger_entry_seq, c.account_id,"
                    + " c.seller_id, 'OPENING', CONCAT('" + life.name() + "-', c.account_id), 119.00, '"
                    + today.minusDays(40) + "', '" + today.minusDays(26)
                    + "', 'TERMS', FALSE FROM contract c WHERE c.seller_id = " + seller);
            sql.execute("UPDATE dunning_rules SET mode = 'AUTOMATIC', done_through = '1000-01-01' WHERE seller_id = "
                    + seller);
        }
        life.die(seller);
        life.begin();
        settle(owner, seller);
        check(owner, seller);
        long uncertain = life.mails(
                "FROM message m JOIN dunning_notice n ON m.subject_type = 'dunning' AND m.subject_id = n.id"
                        + " WHERE n.seller_id = " + seller,
                ACCOUNTS);
        life.holds("uncertain mails: " + uncertain);
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
        HttpRequest request = HttpRequest.newBuilder(URI.create(lives.stack().url() + "/api/v1/clock"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + lives.stack().token("ada"))
                .PUT(HttpRequest.BodyPublishers.ofString("{\"date\": \"" + day + "\"}"))
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        assertThat(status).isEqualTo(202);
    }
}
