package org.kontor.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * A coworking space of any size, written by SQL as the schema's owner: for tests that kill and for the benchmark, which
 * need thousands of contracts in seconds. Everything else builds its data through the boundaries.
 */
public final class SqlSpace {
    private static final int BATCH = 1000;
    private static final int LINES = 3;
    private static final String[] PRICES = {"289.0000", "39.0000", "12.5000"};
    private static final String OPEN = "9999-12-31";
    // Columns by name: a table that grows has defaults for what this space does not need.
    private static final String LOCATION_ROW =
            "location (id, version, seller_id, name, street, addition, post_code, city, country, state)";
    private static final String NUMBER_SERIES_ROW = "number_series (id, code, prefix)";
    private static final String SELLER_ROW = """
            seller (id, version, name, trade_name, legal_information, street, addition, post_code, city,
              country, vat_id, tax_number, contact_name, contact_phone, contact_email, bank_holder, iban, bic,
              bank_name, creditor_id, number_series_id, payment_days, auto_issue)""";
    private static final String PRODUCT_ROW = """
            product (id, version, code, kind, unit, tax_class_id, name_de, name_en, description_de,
              description_en)""";
    private static final String PRICE_VERSION_ROW = """
            price_version (id, product_id, valid_from, amount, entry, interval_count, interval_unit, timing,
              proration)""";
    private static final String TAX_CLASS_ROW = "tax_class (id, version, code, category, name_de, name_en)";
    private static final String TAX_RATE_ROW = "tax_rate (id, tax_class_id, valid_from, percent)";
    private static final String ACCOUNT_ROW = """
            account (id, version, number, customer_type, name, street, addition, post_code, city, country,
              email, language, vat_id, buyer_reference, opened_on)""";
    private static final String CONTRACT_ROW = """
            contract (id, version, number, account_id, seller_id, location_id, signed_on, start_on,
              customer_type, term, pause_least, pause_most)""";
    private static final String CONTRACT_LINE_ROW = """
            contract_line (id, contract_id, position, kind, recorded, anchor_on, paid_from, start_on, end_on,
              product_id, price_version_id, quantity, discount)""";

    private final Connection connection;
    private final String name;

    /** @param name of the seller; also the prefix of its numbers, so capitals and digits only */
    public SqlSpace(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /**
     * One seller whose accounts have one contract of three monthly lines each, paid in advance from {@code start}.
     *
     * @return the seller's id
     */
    public long fill(int accounts, LocalDate start) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement batch = connection.createStatement()) {
            long seller = seller(batch);
            long location = next("location_seq");
            batch.execute("INSERT INTO " + LOCATION_ROW
                    + " VALUES (%d, 0, %d, 'Haus %s', 'Platz 7', '', '01097', 'Dresden', 'DE', 'SN')"
                            .formatted(location, seller, name));
            Offer[] offers = products(batch, start);
            for (int first = 0; first < accounts; first += BATCH) {
                new Accounts(seller, location, offers).insert(first, Math.min(BATCH, accounts - first), start);
                connection.commit();
            }
            return seller;
        }
    }

    private long seller(Statement batch) throws SQLException {
        long series = next("number_series_seq");
        batch.execute(
                "INSERT INTO " + NUMBER_SERIES_ROW + " VALUES (%d, 'invoice %s', '%s-')".formatted(series, name, name));
        long seller = next("seller_seq");
        batch.execute(("INSERT INTO " + SELLER_ROW
                        + " VALUES (%d, 0, '%s GmbH', '%s', 'Amtsgericht Dresden HRB 4711', 'Platz 7', '',"
                        + " '01097', 'Dresden', 'DE', 'DE123456789', '', 'Sabine Krüger', '+49 351 1234567',"
                        + " 'post@kontor.example', '%s GmbH', 'DE02120300000000202051', 'BYLADEM1001', 'DKB', '', %d, 14,"
                        + " 0)")
                .formatted(seller, name, name, name, series));
        return seller;
    }

    private record Offer(long product, long price) {}

    private Offer[] products(Statement batch, LocalDate start) throws SQLException {
        long taxClass = taxClass(batch);
        Offer[] offers = new Offer[LINES];
        for (int i = 0; i < LINES; i++) {
            long product = next("product_seq");
            batch.execute(("INSERT INTO " + PRODUCT_ROW
                            + " VALUES (%d, 0, '%s-%d', '%s', 'DESK', %d, 'Produkt %d', 'Product %d',"
                            + " 'Ein Produkt', 'A product')")
                    .formatted(product, name, i, i == 0 ? "BASE" : "ADD_ON", taxClass, i, i));
            offers[i] = new Offer(product, next("price_version_seq"));
            batch.execute(("INSERT INTO " + PRICE_VERSION_ROW
                            + " VALUES (%d, %d, '%s', %s, 'NET', 1, 'MONTH', 'IN_ADVANCE', 'DAYS')")
                    .formatted(offers[i].price(), product, start.minusYears(1), PRICES[i]));
        }
        return offers;
    }

    private long taxClass(Statement batch) throws SQLException {
        try (ResultSet row = batch.executeQuery("SELECT id FROM tax_class WHERE code = 'space'")) {
            if (row.next()) {
                return row.getLong(1);
            }
        }
        long id = next("tax_class_seq");
        batch.execute("INSERT INTO " + TAX_CLASS_ROW
                + " VALUES (%d, 0, 'space', 'S', 'Regelsatz', 'Standard rate')".formatted(id));
        batch.execute("INSERT INTO " + TAX_RATE_ROW
                + " VALUES (%d, %d, '2007-01-01', 19)".formatted(next("tax_rate_seq"), id));
        return id;
    }

    /** Sequences stay ahead of these ids, because Hibernate takes blocks that end at the value it is given. */
    private long next(String sequence) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT NEXTVAL(" + sequence + ")")) {
            row.next();
            return row.getLong(1);
        }
    }

    private long block(String sequence, int count) throws SQLException {
        long first = next(sequence);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT SETVAL(" + sequence + ", " + (first + count) + ", 1)");
        }
        return first;
    }

    /** A batch of accounts, with real-looking addresses. */
    private final class Accounts {
        private final long seller;
        private final long location;
        private final Offer[] offers;

        Accounts(long seller, long location, Offer[] offers) {
            this.seller = seller;
            this.location = location;
            this.offers = offers;
        }

        void insert(int offset, int count, LocalDate start) throws SQLException {
            long account = block("account_seq", count);
            long contract = block("contract_seq", count);
            long line = block("contract_line_seq", count * LINES);
            accounts(account, offset, count, start);
            contracts(contract, account, offset, count, start);
            lines(line, contract, count, start);
        }

        private void accounts(long first, int offset, int count, LocalDate start) throws SQLException {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO " + ACCOUNT_ROW + " VALUES (?, 0, ?, ?, ?, ?, '',"
                            + " '01099', 'Dresden', 'DE', ?, 'de', '', '', '" + start + "')")) {
                for (int i = 0; i < count; i++) {
                    int n = offset + i;
                    insert.setLong(1, first + i);
                    insert.setString(2, name.substring(0, Math.min(4, name.length())) + "-" + n);
                    insert.setString(3, n % 3 == 0 ? "BUSINESS" : "CONSUMER");
                    insert.setString(4, n % 3 == 0 ? "Studio Nordlicht " + n + " GmbH" : "Jana Sommer-Groß " + n);
                    insert.setString(5, "Königsbrücker Straße " + (n % 200 + 1));
                    insert.setString(6, name.toLowerCase(java.util.Locale.ROOT) + "." + n + "@member.example");
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }

        private void contracts(long first, long account, int offset, int count, LocalDate start) throws SQLException {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO " + CONTRACT_ROW + " VALUES (?, 0, ?, ?, "
                            + seller + ", " + location + ", '" + start + "', '" + start + "', ?,"
                            + " 'indefinite|1 month to month end', 0, 0)")) {
                for (int i = 0; i < count; i++) {
                    int n = offset + i;
                    insert.setLong(1, first + i);
                    insert.setString(2, "V" + name.substring(0, Math.min(4, name.length())) + n);
                    insert.setLong(3, account + i);
                    insert.setString(4, n % 3 == 0 ? "BUSINESS" : "CONSUMER");
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }

        private void lines(long first, long contract, int count, LocalDate start) throws SQLException {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO " + CONTRACT_LINE_ROW + " VALUES (?, ?, ?, ?, '" + start
                            + "', '" + start + "', '" + start + "', '" + start + "', '" + OPEN + "', ?, ?, 1, 0)")) {
                for (int i = 0; i < count * LINES; i++) {
                    insert.setLong(1, first + i);
                    insert.setLong(2, contract + i / LINES);
                    insert.setInt(3, i % LINES + 1);
                    insert.setString(4, i % LINES == 0 ? "BASE" : "ADD_ON");
                    insert.setLong(5, offers[i % LINES].product());
                    insert.setLong(6, offers[i % LINES].price());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }
}
