package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.persistence.PageRequest;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;

/** What is open, now and on any earlier day, is what entries and clearings say, however they were written. */
class OpenEntriesIT extends InContainer {
    private static final int DAYS = 40;
    private static final int DEBITS = 30;

    @Inject
    private SpaceForTests space;

    @Inject
    private AsOperator operator;

    @Inject
    private OpenItems openItems;

    @Inject
    private BusinessDate businessDate;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource source;

    private record Entry(long id, long cents, LocalDate booked) {}

    private record Clearing(long debit, long credit, long cents, LocalDate on) {}

    @Test
    void openItemsOfEveryDayAreEntriesLessClearings() throws Exception {
        long seed = System.nanoTime();
        long seller = space.open("OPENSET").seller();
        long account = space.account("Open set " + seed);
        LocalDate first = businessDate.today().minusDays(DAYS);
        List<Entry> entries = new ArrayList<>();
        List<Clearing> clearings = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            write(connection, new Random(seed), new long[] {account, seller}, first, entries, clearings);
        }
        for (int day = 0; day <= DAYS; day++) {
            LocalDate asOf = first.plusDays(day);
            var found = new TreeMap<String, String>();
            operator.call(() -> openItems.ofAccount(account, asOf, PageRequest.first(500)))
                    .rows()
                    .forEach(item ->
                            found.put(item.document().number(), item.open().toString()));
            assertThat(found).as("open on %s, seed %d", asOf, seed).isEqualTo(expected(entries, clearings, asOf));
        }
    }

    /** Debits, each cleared in up to three parts by credits of later days. */
    private void write(
            Connection connection,
            Random random,
            long[] debtor,
            LocalDate first,
            List<Entry> entries,
            List<Clearing> clearings)
            throws SQLException {
        for (int i = 0; i < DEBITS; i++) {
            LocalDate booked = first.plusDays(random.nextInt(DAYS));
            Entry debit = add(connection, debtor, "INVOICE", 1 + random.nextInt(50_000), booked);
            entries.add(debit);
            long left = debit.cents();
            for (int part = random.nextInt(4); part > 0 && left > 0; part--) {
                LocalDate on =
                        booked.plusDays(random.nextInt(DAYS - (int) (booked.toEpochDay() - first.toEpochDay()) + 1));
                long paid = part == 1 && random.nextBoolean() ? left : 1 + random.nextLong(left);
                Entry credit = add(connection, debtor, "RECEIPT", -paid - random.nextInt(2) * 500L, on);
                entries.add(credit);
                Clearing clearing = new Clearing(debit.id(), credit.id(), paid, on);
                clear(connection, clearing);
                clearings.add(clearing);
                left -= paid;
            }
        }
    }

    private static TreeMap<String, String> expected(List<Entry> entries, List<Clearing> clearings, LocalDate asOf) {
        TreeMap<String, String> open = new TreeMap<>();
        for (Entry entry : entries) {
            long cents = entry.cents();
            for (Clearing clearing : clearings) {
                if (!clearing.on().isAfter(asOf)) {
                    cents -= clearing.debit() == entry.id() ? clearing.cents() : 0;
                    cents += clearing.credit() == entry.id() ? clearing.cents() : 0;
                }
            }
            if (!entry.booked().isAfter(asOf) && cents != 0) {
                open.put(number(entry.id()), amount(cents).toPlainString());
            }
        }
        return open;
    }

    private static Entry add(Connection connection, long[] debtor, String kind, long cents, LocalDate booked)
            throws SQLException {
        long id = next(connection);
        String insert = """
                INSERT INTO ledger_entry (id, account_id, seller_id, kind, document_number, amount, booked_on, due_on,
                  due_source, thirty_day_notice) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'TERMS', FALSE)""";
        try (PreparedStatement row = connection.prepareStatement(insert)) {
            row.setLong(1, id);
            row.setLong(2, debtor[0]);
            row.setLong(3, debtor[1]);
            row.setString(4, kind);
            row.setString(5, number(id));
            row.setBigDecimal(6, amount(cents));
            row.setObject(7, booked);
            row.setObject(8, booked.plusDays(14));
            row.executeUpdate();
        }
        return new Entry(id, cents, booked);
    }

    private static void clear(Connection connection, Clearing clearing) throws SQLException {
        String insert = """
                INSERT INTO clearing (id, debit_id, credit_id, amount, cleared_on)
                VALUES (NEXT VALUE FOR clearing_seq, ?, ?, ?, ?)""";
        try (PreparedStatement row = connection.prepareStatement(insert)) {
            row.setLong(1, clearing.debit());
            row.setLong(2, clearing.credit());
            row.setBigDecimal(3, amount(clearing.cents()));
            row.setObject(4, clearing.on());
            row.executeUpdate();
        }
    }

    private static long next(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT NEXT VALUE FOR ledger_entry_seq");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String number(long id) {
        return "OPENSET-" + id;
    }

    private static BigDecimal amount(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
