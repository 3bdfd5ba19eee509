package org.kontor.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The rules of all products at one location, by the codes that contracts know them by. */
public final class OfferBook {
    /** For what has no rules, and for locations without any. */
    static final Rule FREE = new Rule(0, true, OptionalInt.empty(), Set.of());

    private final Map<String, Rule> rules;

    OfferBook(Map<String, Rule> rules) {
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
        return OfferBooks.read(connection).at(locationId);
    }

    public Rule of(String product) {
        return rules.getOrDefault(product, FREE);
    }
}
