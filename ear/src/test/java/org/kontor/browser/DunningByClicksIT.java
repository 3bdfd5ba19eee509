package org.kontor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.Holidays;
import org.kontor.local.Database;
import org.kontor.testing.Browser.Look;
import org.kontor.testing.RealStack;

/** An operator looks at reminders, takes one out and lets the others go; a payment frees who was restricted. */
class DunningByClicksIT {
    // A restriction is lifted within a minute after the payment.
    private static final int SECONDS = 60;

    @Test
    void excludesOneWithAReasonAndReleasesTheOthers() throws SQLException {
        try (Connection owner = new Database(RealStack.running().settings()).connect("kontor");
                Tour tour = Tour.of("sabine", "/office/", Look.DESKTOP)) {
            Page page = tour.page();
            LocalDate today = Clicks.today(page);
            String promised = Clicks.account(page, "Versprochen");
            String told = Clicks.account(page, "Gemahnt");
            owes(owner, promised, today);
            owes(owner, told, today);
            withdrawWhatWaits(page, owner);

            page.navigate("/office/dunning/run-new.xhtml");
            page.selectOption("[id='form:seller']", Long.toString(seller(owner)));
            page.click("[id='form:start']");
            page.waitForURL("**/office/dunning/run.xhtml*");
            String run = page.url().replaceAll(".*id=(\\d+).*", "$1");
            // All tests live on the same day, and on a Sunday or holiday the law of this space is: nobody is told.
            if (!Holidays.isLetterDay(today, "SN")) {
                assertNobodyIsTold(page, owner, run, promised);
                return;
            }
            await(page, run, promised, page.locator("tbody a.btn"));
            tour.look();
            page.locator("tbody a.btn").first().click();
            page.fill("[id='form:reason']", "Hat Zahlung bis Freitag zugesagt");
            tour.look();
            page.click("[id='form:exclude']");
            page.waitForURL("**/office/dunning/run.xhtml*");
            open(page, run, promised);
            assertThat(row(page, promised)).containsText("Hat Zahlung bis Freitag zugesagt");
            page.click("[id='run:release']");
            page.locator(".ui-confirmdialog-yes:visible").click();
            assertThat(page.locator("[id='run:release']")).hasCount(0);
            await(page, run, told, page.locator("tbody", new Page.LocatorOptions().setHasText("MA-")));
            tour.look();
            open(page, run, promised);
            assertThat(page.locator("tbody")).not().containsText("MA-");
            tour.assertNothingIsWrong();
        }
    }

    @Test
    void aPaymentFreesWhoWasRestricted() throws SQLException {
        try (Connection owner = new Database(RealStack.running().settings()).connect("kontor");
                Tour tour = Tour.of("sabine", "/office/", Look.PHONE)) {
            Page page = tour.page();
            LocalDate today = Clicks.today(page);
            String name = Clicks.account(page, "Gesperrt");
            String detail = page.url();
            long entry = owes(owner, name, today);
            announced(owner, name, entry, today.minusDays(8));
            run(owner, "UPDATE restriction_day SET done_through = '" + today.minusDays(1) + "'");

            Locator restricted = page.locator(".chip.bad", new Page.LocatorOptions().setHasText("Keine Buchungen"));
            Assertions.assertThat(becomes(page, detail, restricted, true)).isTrue();
            tour.look();
            pays(owner, name, entry, today);
            Assertions.assertThat(becomes(page, detail, restricted, false)).isTrue();
            tour.assertNothingIsWrong();
        }
    }

    private static void assertNobodyIsTold(Page page, Connection owner, String run, String name) throws SQLException {
        String left = "SELECT COUNT(*) FROM dunning_case WHERE state = 'NEW' AND run_id = " + run;
        for (int i = 0; i < SECONDS && number(owner, left) > 0; i++) {
            page.waitForTimeout(1000);
        }
        open(page, run, name);
        assertThat(page.getByText("Niemand zu mahnen")).isVisible();
        assertThat(page.locator("[id='run:release']")).hasCount(0);
    }

    private static boolean becomes(Page page, String address, Locator what, boolean there) {
        for (int i = 0; i < SECONDS; i++) {
            page.navigate(address);
            if (what.count() > 0 == there) {
                return true;
            }
            page.waitForTimeout(1000);
        }
        return false;
    }

    private static void open(Page page, String run, String name) {
        page.navigate("/office/dunning/run.xhtml?id=" + run + "&q=" + name.replace(" ", "%20"));
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(name));
    }

    private static void await(Page page, String run, String name, Locator what) {
        // Only the page that was asked for this name counts: the first one shows others as well.
        open(page, run, name);
        for (int i = 0; i < SECONDS && what.count() == 0; i++) {
            page.waitForTimeout(1000);
            open(page, run, name);
        }
        assertThat(what.first()).isVisible();
    }

    /** The night may have proposed something before these accounts came. */
    private static void withdrawWhatWaits(Page page, Connection owner) throws SQLException {
        long waiting = number(
                owner,
                "SELECT COALESCE(MAX(r.id), 0) FROM dunning_run r WHERE r.released_at IS NULL AND"
                        + " r.withdrawn_at IS NULL AND EXISTS (SELECT 1 FROM dunning_case c WHERE c.run_id = r.id)");
        if (waiting > 0) {
            open(page, Long.toString(waiting), "");
            page.click("[id='run:withdraw']");
            page.locator(".ui-confirmdialog-yes:visible").click();
            assertThat(page.locator("[id='run:withdraw']")).hasCount(0);
        }
    }

    private static long seller(Connection owner) throws SQLException {
        return number(owner, "SELECT MIN(id) FROM seller");
    }

    private static long account(Connection owner, String name) throws SQLException {
        return number(owner, "SELECT id FROM account WHERE name = '" + name + "'");
    }

    private static long owes(Connection owner, String name, LocalDate today) throws SQLException {
        long id = number(owner, "SELECT NEXT VALUE FOR ledger_entry_seq");
        run(
                owner,
                entry(
                        id,
                        account(owner, name),
                        seller(owner),
                        "OPENING",
                        "119.00",
                        today.minusDays(40),
                        today.minusDays(26)));
        return id;
    }

    private static void pays(Connection owner, String name, long entry, LocalDate today) throws SQLException {
        long id = number(owner, "SELECT NEXT VALUE FOR ledger_entry_seq");
        run(owner, entry(id, account(owner, name), seller(owner), "RECEIPT", "-119.00", today, today));
        run(
                owner,
                "INSERT INTO clearing (id, debit_id, credit_id, amount, cleared_on) VALUES"
                        + " (NEXT VALUE FOR clearing_seq, " + entry + ", " + id + ", 119.00, '" + today + "')");
    }

    private static String entry(
            long id, long account, long seller, String kind, String amount, LocalDate on, LocalDate due) {
        return "INSERT INTO ledger_entry (id, account_id, seller_id, kind, document_number, amount, booked_on, due_on,"
                + " due_source, thirty_day_notice) VALUES (%d, %d, %d, '%s', 'CLICK-%d', %s, '%s', '%s', 'TERMS', FALSE)"
                        .formatted(id, account, seller, kind, id, amount, on, due);
    }

    /** As the last reminder would have done, which arrived on that day. */
    private static void announced(Connection owner, String name, long entry, LocalDate on) throws SQLException {
        long run = number(owner, "SELECT NEXT VALUE FOR dunning_run_seq");
        long one = number(owner, "SELECT NEXT VALUE FOR dunning_case_seq");
        long notice = number(owner, "SELECT NEXT VALUE FOR dunning_notice_seq");
        long account = account(owner, name);
        long seller = seller(owner);
        run(
                owner,
                "INSERT INTO dunning_run (id, seller_id, created_on, created_at, created_by, automatic, released_at)"
                        + " VALUES (%d, %d, '%s', NOW(), 'test', FALSE, NOW())".formatted(run, seller, on));
        run(
                owner,
                "INSERT INTO dunning_case (id, run_id, account_id, state, level) VALUES (%d, %d, %d, 'SENT', 3)"
                        .formatted(one, run, account));
        run(
                owner,
                ("INSERT INTO dunning_notice (id, case_id, run_id, account_id, seller_id, number, level, issued_on,"
                                + " pay_until, policy_id, language, letterhead_id, channel, principal, interest, flat_sum, fee,"
                                + " earlier) VALUES (%d, %d, %d, %d, %d, 'MA-CLICK-%d', 3, '%s', '%s', 0, 'de', 0, 'MAIL', 119.00,"
                                + " 0, 0, 0, 0)")
                        .formatted(notice, one, run, account, seller, notice, on, on.plusDays(7)));
        run(
                owner,
                ("INSERT INTO dunning_item (notice_id, entry_id, level, told_level, demand, restricts, amount,"
                                + " open_amount, interest, flat_sum, sheet) VALUES (%d, %d, 3, 3, TRUE, TRUE, 119.00, 119.00, 0, 0,"
                                + " '')")
                        .formatted(notice, entry));
        run(
                owner,
                "INSERT INTO delivery_receipt (subject_type, subject_id, how, received_on, received_at, received_by)"
                        + " VALUES ('dunning', %d, 'SEEN', '%s', NOW(), 'test')".formatted(notice, on));
    }

    private static void run(Connection owner, String statement) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private static long number(Connection owner, String query) throws SQLException {
        try (Statement sql = owner.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
