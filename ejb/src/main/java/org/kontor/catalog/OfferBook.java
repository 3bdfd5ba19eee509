package org.kontor.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The rules of all products at one location, by the codes that contracts know them by. */
public final class OfferBook {
    /** For what has no rules, and for locations without any. */
    private static final Rule FREE = new Rule(0, true, OptionalInt.empty(), Set.of());

    private static final String PLACES = """
            SELECT p.id, p.code, MAX(x.location_id = ?), MAX(CASE WHEN x.location_id = ? THEN x.capacity END)
            FROM product_place x JOIN product p ON p.id = x.product_id GROUP BY p.id, p.code""";
    private static final String NEEDS = """
            SELECT p.id, p.code, n.code FROM product_need x JOIN product p ON p.id = x.product_id
              JOIN product n ON n.id = x.needed_id""";

    private final Map<String, Rule> rules;

    public OfferBook(Map<String, Rule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /**
     * What holds for a product.
     *
     * @param capacity how many pieces can be in force on one day; empty for no limit
     * @param needs codes of products of which one must be in force beside it; empty if it stands alone
     */
    public record Rule(long product, boolean offered, OptionalInt capacity, Set<String> needs) {
        Rule needing(String code) {
            Set<String> more = new HashSet<>(needs);
            more.add(code);
            return new Rule(product, offered, capacity, Set.copyOf(more));
        }
    }

    public static OfferBook read(Connection connection, long locationId) throws SQLException {
        Map<String, Rule> rules = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(PLACES)) {
            statement.setLong(1, locationId);
            statement.setLong(2, locationId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Integer capacity = row.getObject(4, Integer.class);
                    OptionalInt limit = capacity == null ? OptionalInt.empty() : OptionalInt.of(capacity);
                    rules.put(row.getString(2), new Rule(row.getLong(1), row.getBoolean(3), limit, Set.of()));
                }
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(NEEDS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Rule known = rules.getOrDefault(row.getString(2), FREE);
                rules.put(row.getString(2), known.needing(row.getString(3)));
            }
        }
        return new OfferBook(rules);
    }

    public Rule of(String product) {
        return rules.getOrDefault(product, FREE);
    }
}
