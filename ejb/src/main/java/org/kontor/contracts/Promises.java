package org.kontor.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.catalog.OfferBook;
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

    /** By code, those without a limit left out. */
    Map<String, Limit> limits(long locationId, Set<String> products, LocalDate knownAt) {
        return sql.with(connection -> {
            OfferBook book = OfferBook.read(connection, locationId);
            Set<String> limited = products.stream()
                    .filter(product -> book.of(product).capacity().isPresent())
                    .collect(Collectors.toSet());
            Set<Long> ids =
                    limited.stream().map(product -> book.of(product).product()).collect(Collectors.toSet());
            List<Occupied> occupied = others(connection, locationId, 0, ids, knownAt);
            return limited.stream()
                    .collect(Collectors.toMap(
                            product -> product,
                            product -> new Limit(book.of(product).capacity().getAsInt(), occupied)));
        });
    }

    private static List<Occupied> others(
            Connection connection, long locationId, long self, Set<Long> products, LocalDate today)
            throws SQLException {
        if (products.isEmpty()) {
            return List.of();
        }
        return StoredTerms.holding(connection, PriceBook.read(connection), locationId, products).stream()
                .map(StoredTerms::terms)
                .filter(terms -> terms.id() != self)
                .flatMap(terms -> Occupied.of(terms, today).stream())
                .toList();
    }
}
