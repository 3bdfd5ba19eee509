package org.kontor.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.catalog.OfferBook;
import org.kontor.catalog.OfferBooks;
import org.kontor.catalog.PriceBook;
import org.kontor.persistence.Sql;

/** Sees to it that no location promises what it does not have. */
@ApplicationScoped
class Promises {
    @Inject
    private Sql sql;

    /** Whoever promises something of which there are only so many waits here for the one before; until the commit. */
    void lock(long locationId) {
        sql.list(
                "SELECT product_id FROM product_place WHERE location_id = ? AND capacity IS NOT NULL"
                        + " ORDER BY product_id FOR UPDATE",
                row -> row.getLong(1),
                locationId);
    }

    /**
     * Whether a contract may become what it would be, with what is committed by now.
     *
     * @param before empty for a new contract
     * @throws org.kontor.BusinessException that names what the location cannot give
     */
    void check(long locationId, Optional<Terms> before, Terms after, LocalDate today) {
        sql.with(connection -> {
            List<Occupied> was = before.map(terms -> Occupied.of(terms, today)).orElse(List.of());
            OfferCheck check =
                    new OfferCheck(OfferBook.read(connection, locationId), was, Occupied.of(after, today), today);
            check.check(others(connection, locationId, after.id(), check.limited(), today));
            return null;
        });
    }

    /** Of which there are only so many, and what is promised of all of them. */
    record Limit(int capacity, List<Occupied> occupied) {}

    /**
     * By location and code, those without a limit left out: a handful of questions, however many there are.
     *
     * @param products codes, by location
     */
    Map<Long, Map<String, Limit>> limits(Map<Long, Set<String>> products, LocalDate knownAt) {
        return sql.with(connection -> {
            OfferBooks books = OfferBooks.read(connection);
            Map<Long, Map<String, OfferBook.Rule>> limited = new HashMap<>();
            products.forEach((location, codes) -> limited.put(location, limited(books.at(location), codes)));
            Set<Long> ids = limited.values().stream()
                    .flatMap(rules -> rules.values().stream())
                    .map(OfferBook.Rule::product)
                    .collect(Collectors.toSet());
            Map<Long, List<Occupied>> occupied = occupied(connection, products.keySet(), ids, knownAt);
            Map<Long, Map<String, Limit>> limits = new HashMap<>();
            limited.forEach((location, rules) -> {
                List<Occupied> there = occupied.getOrDefault(location, List.of());
                Map<String, Limit> found = new HashMap<>();
                rules.forEach((code, rule) ->
                        found.put(code, new Limit(rule.capacity().getAsInt(), there)));
                limits.put(location, found);
            });
            return limits;
        });
    }

    private static Map<String, OfferBook.Rule> limited(OfferBook book, Set<String> codes) {
        return codes.stream()
                .filter(code -> book.of(code).capacity().isPresent())
                .collect(Collectors.toMap(code -> code, book::of));
    }

    private static List<Occupied> others(
            Connection connection, long locationId, long self, Set<Long> products, LocalDate today)
            throws SQLException {
        return holding(connection, Set.of(locationId), products).stream()
                .map(StoredTerms::terms)
                .filter(terms -> terms.id() != self)
                .flatMap(terms -> Occupied.of(terms, today).stream())
                .toList();
    }

    private static Map<Long, List<Occupied>> occupied(
            Connection connection, Set<Long> locations, Set<Long> products, LocalDate today) throws SQLException {
        return holding(connection, locations, products).stream()
                .collect(Collectors.groupingBy(
                        stored -> stored.place().locationId(),
                        Collectors.flatMapping(
                                stored -> Occupied.of(stored.terms(), today).stream(), Collectors.toList())));
    }

    private static List<StoredTerms> holding(Connection connection, Set<Long> locations, Set<Long> products)
            throws SQLException {
        return products.isEmpty()
                ? List.of()
                : StoredTerms.holding(connection, PriceBook.read(connection), locations, products);
    }
}
