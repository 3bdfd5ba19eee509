package org.kontor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kontor.testing.RealStack;

/** What was used, also by members of teams: taken by the API, and billed in a run beside the rent. */
final class UsageBench {
    private static final String CODE = "BENCH-HOUR";
    private static final int RECORDS_A_CONTRACT = 4;
    private static final int MINUTES = 90;
    private static final int INCLUDED = 120;
    private static final int ACCOUNTS_A_TEAM = 10;
    private static final int MEMBERS = 3;
    private static final int BATCH = 1000;
    private static final int BATCHES = 10;

    private final RealStack stack;
    private final BenchSpace space;
    private final PrintStream out;

    UsageBench(RealStack stack, BenchSpace space, PrintStream out) {
        this.stack = stack;
        this.space = space;
        this.out = out;
    }

    void run() throws IOException, InterruptedException, SQLException {
        meter();
        teams();
        took();
        recordByApi();
        LocalDate through = space.today().withDayOfMonth(1).plusMonths(2);
        out.printf(
                Locale.ROOT,
                "The same with usage and teams: every contract has a metered line, %d records of it and %d minutes included;"
                        + " every %dth account is a team of %d with a seat each, and its records name who used it:%n",
                RECORDS_A_CONTRACT,
                INCLUDED,
                ACCOUNTS_A_TEAM,
                MEMBERS);
        new RunBench(stack, space, out).measured(through);
    }

    private void meter() throws SQLException {
        String first = "'" + space.today().withDayOfMonth(1) + "'";
        long product = space.number("SELECT NEXTVAL(product_seq)");
        long price = space.number("SELECT NEXTVAL(price_version_seq)");
        space.execute(
                "INSERT INTO product (id, version, code, kind, unit, tax_class_id, name_de, name_en, description_de,"
                        + " description_en) SELECT " + product + ", 0, '" + CODE
                        + "', 'METERED', 'HOUR', id, 'Besprechungsraum', 'Meeting room', '', '' FROM tax_class WHERE code = 'space'");
        space.execute(
                "INSERT INTO price_version (id, product_id, valid_from, amount, entry, interval_count, interval_unit,"
                        + " timing, proration) VALUES (" + price + ", " + product
                        + ", '2020-01-01', 18.0000, 'NET', 1, 'MONTH', 'IN_ARREARS', 'DAYS')");
        space.execute("INSERT INTO allowance (price_version_id, product_id, units, clock, roll_units, roll_periods)"
                + " SELECT MIN(v.id), " + product + ", " + INCLUDED + ", 'MONTH', 0, 0 FROM price_version v"
                + " JOIN product p ON p.id = v.product_id WHERE p.code = 'BENCH-0'");
        long last = space.number("SELECT MAX(id) FROM contract_line");
        space.execute(
                "INSERT INTO contract_line (id, contract_id, position, kind, recorded, anchor_on, paid_from, start_on,"
                        + " end_on, product_id, price_version_id, quantity, discount) SELECT " + last
                        + " + ROW_NUMBER() OVER (ORDER BY id), id, 4, 'METERED', " + first + ", " + first + ", " + first
                        + ", "
                        + first + ", '9999-12-31', " + product + ", " + price + ", 1, 0 FROM contract");
        space.execute("DO SETVAL(contract_line_seq, " + (last + space.contracts() + 1) + ", 1)");
    }

    /** Members with a seat each from the month that is measured on; subtotals by member. */
    private void teams() throws SQLException {
        String team = "MOD(c.id, " + ACCOUNTS_A_TEAM + ") = 0";
        String first = "'" + space.today().withDayOfMonth(1) + "'";
        String seats = "'" + space.today().withDayOfMonth(1).plusMonths(2) + "'";
        String each = numbers(MEMBERS);
        space.execute(
                "UPDATE account a JOIN contract c ON c.account_id = a.id SET a.line_groups = 'MEMBER' WHERE " + team);
        // Ids that contracts find again: those of members of a contract follow each other.
        space.execute("INSERT INTO member (id, version, account_id, name, email) SELECT c.id * " + MEMBERS
                + " + k.n, 0, c.account_id, CONCAT('Mitglied ', k.n), '' FROM contract c JOIN (" + each + ") k WHERE "
                + team);
        space.execute("INSERT INTO member_stay (member_id, first_day, end_day, cost_centre) SELECT id, " + first
                + ", '9999-12-31', 'Vertrieb' FROM member");
        long lines = space.number("SELECT MAX(id) FROM contract_line");
        space.execute(
                "INSERT INTO contract_line (id, contract_id, position, kind, recorded, anchor_on, paid_from, start_on,"
                        + " end_on, product_id, price_version_id, quantity, discount, member_id) SELECT " + lines
                        + " + ROW_NUMBER() OVER (ORDER BY c.id, k.n), c.id, 5 + k.n, 'ADD_ON', " + first + ", " + seats
                        + ", " + seats + ", " + seats + ", '9999-12-31', p.id, v.id, 1, 0, c.id * " + MEMBERS
                        + " + k.n FROM contract c JOIN (" + each
                        + ") k JOIN product p ON p.code = 'BENCH-1' JOIN price_version v ON v.product_id = p.id WHERE "
                        + team);
        long added = space.number("SELECT MAX(id) FROM contract_line") + 1;
        space.execute("DO SETVAL(contract_line_seq, " + added + ", 1)");
        space.execute("DO SETVAL(member_seq, " + (space.number("SELECT MAX(id) FROM member") + 1) + ", 1)");
    }

    private static String numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "SELECT " + n + " AS n")
                .collect(Collectors.joining(" UNION ALL "));
    }

    private void took() throws SQLException {
        long last = space.number("SELECT COALESCE(MAX(id), 0) FROM usage_record");
        String day = "'" + space.today().withDayOfMonth(1) + "'";
        String each = numbers(RECORDS_A_CONTRACT);
        space.execute(
                "INSERT INTO usage_record (id, contract_id, contract_line_id, member_id, used_at, units, note, recorded_on,"
                        + " recorded_by, state) SELECT " + last
                        + " + ROW_NUMBER() OVER (ORDER BY l.id, k.n), l.contract_id, l.id,"
                        + " IF(MOD(l.contract_id, " + ACCOUNTS_A_TEAM + ") = 0, l.contract_id * " + MEMBERS
                        + " + MOD(k.n, "
                        + MEMBERS + "), NULL), TIMESTAMP(" + day + ") + INTERVAL 7 * k.n + 1 DAY + INTERVAL 9 HOUR, "
                        + MINUTES + ", '', " + day
                        + ", 'bench', 'OPEN' FROM contract_line l JOIN (" + each + ") k WHERE l.kind = 'METERED'");
        long count = (long) RECORDS_A_CONTRACT * space.contracts();
        space.execute("DO SETVAL(usage_record_seq, " + (last + count + 1) + ", 1)");
    }

    /** Of contracts that have a metered line; in batches, as a room's software would send a day. */
    private void recordByApi() throws IOException, InterruptedException, SQLException {
        HttpClient http = HttpClient.newHttpClient();
        String contract = space.text("SELECT number FROM contract ORDER BY id LIMIT 1");
        String at = space.today().withDayOfMonth(1) + "T10:00:00";
        // The first batches warm the server up.
        double seconds = 0;
        for (int batch = -3; batch < BATCHES; batch++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(stack.url() + "/api/v1/usage/batch"))
                    .header("Authorization", "Bearer " + stack.token("sabine"))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "bench-usage-" + batch)
                    .POST(HttpRequest.BodyPublishers.ofString(body(contract, at, batch)))
                    .build();
            long start = System.nanoTime();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("Usage was answered by " + answer.statusCode() + ": " + answer.body());
            }
            seconds += batch < 0 ? 0 : (System.nanoTime() - start) / 1e9;
        }
        out.printf(
                Locale.ROOT,
                "Usage by the API, batches of %d, one client: %,.0f records a second%n",
                BATCH,
                BATCH * BATCHES / seconds);
    }

    private static String body(String contract, String at, int batch) {
        List<String> records = IntStream.range(0, BATCH)
                .mapToObj(i ->
                        "{\"contract\": \"%s\", \"product\": \"%s\", \"usedAt\": \"%s\", \"units\": 1, \"key\": \"b%d-%d\"}"
                                .formatted(contract, CODE, at, batch, i))
                .toList();
        return "{\"records\": [" + String.join(", ", records) + "]}";
    }
}
