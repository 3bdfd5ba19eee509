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

/** What was used: taken by the API, and billed in a run beside the rent. */
final class UsageBench {
    private static final String CODE = "BENCH-HOUR";
    private static final int RECORDS_A_CONTRACT = 4;
    private static final int MINUTES = 90;
    private static final int INCLUDED = 120;
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
        took();
        recordByApi();
        LocalDate through = space.today().withDayOfMonth(1).plusMonths(2);
        out.printf(
                Locale.ROOT,
                "The same with usage: every contract has a metered line, %d records of it and %d minutes included:%n",
                RECORDS_A_CONTRACT,
                INCLUDED);
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

    private void took() throws SQLException {
        long last = space.number("SELECT COALESCE(MAX(id), 0) FROM usage_record");
        String day = "'" + space.today().withDayOfMonth(1) + "'";
        String each = IntStream.range(0, RECORDS_A_CONTRACT)
                .mapToObj(n -> "SELECT " + n + " AS n")
                .collect(Collectors.joining(" UNION ALL "));
        space.execute("INSERT INTO usage_record (id, contract_id, contract_line_id, used_at, units, note, recorded_on,"
                + " recorded_by, state) SELECT " + last
                + " + ROW_NUMBER() OVER (ORDER BY l.id, k.n), l.contract_id, l.id,"
                + " TIMESTAMP(" + day + ") + INTERVAL 7 * k.n + 1 DAY + INTERVAL 9 HOUR, " + MINUTES + ", '', " + day
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
