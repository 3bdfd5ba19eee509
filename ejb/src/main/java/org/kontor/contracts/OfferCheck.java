package org.kontor.contracts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kontor.catalog.OfferBook;

/**
 * Whether a contract may be what it would be: each product offered at the location, beside what it needs, and not more of
 * it promised than there is, today and on every day to come. What was wrong before does not get in the way of a change
 * that makes it no worse.
 */
final class OfferCheck {
    private final OfferBook book;
    private final List<Occupied> before;
    private final List<Occupied> after;
    private final LocalDate today;

    /**
     * @param before empty for a new contract
     */
    OfferCheck(OfferBook book, List<Occupied> before, List<Occupied> after, LocalDate today) {
        this.book = book;
        this.before = before;
        this.after = after;
        this.today = today;
    }

    /** Ids of the products the contract holds of which there are only so many. */
    Set<Long> limited() {
        return products(after).stream()
                .map(book::of)
                .filter(rule -> rule.capacity().isPresent())
                .map(OfferBook.Rule::product)
                .collect(Collectors.toSet());
    }

    /**
     * @param others what other contracts of the location hold of the limited products
     */
    void check(List<Occupied> others) {
        checkOffered();
        for (String product : products(after)) {
            OfferBook.Rule rule = book.of(product);
            rule.capacity().ifPresent(capacity -> checkPlaces(product, capacity, others));
            if (!rule.needs().isEmpty()) {
                checkNeeds(product, rule.needs());
            }
        }
    }

    private void checkOffered() {
        Set<String> fresh = new HashSet<>(products(after));
        fresh.removeAll(products(before));
        for (String product : fresh) {
            if (!book.of(product).offered()) {
                throw new NotOfferedThere(product);
            }
        }
    }

    private void checkPlaces(String product, int capacity, List<Occupied> others) {
        for (LocalDate day : edges(product, others)) {
            int own = Occupied.pieces(after, product, day);
            boolean more = own > Occupied.pieces(before, product, day);
            if (more && own + Occupied.pieces(others, product, day) > capacity) {
                throw new NoPlaceLeft(product, day, capacity);
            }
        }
    }

    /** Days on which more can be in force than on the day before. */
    private NavigableSet<LocalDate> edges(String product, List<Occupied> others) {
        NavigableSet<LocalDate> days = new TreeSet<>(Set.of(today));
        for (List<Occupied> all : List.of(before, after, others)) {
            for (Occupied occupied : all) {
                if (occupied.product().equals(product)) {
                    days.add(occupied.days().start());
                    days.add(occupied.days().end());
                }
            }
        }
        return days.tailSet(today, true);
    }

    private void checkNeeds(String product, Set<String> needs) {
        for (Occupied occupied : after) {
            if (occupied.product().equals(product)) {
                lonely(after, occupied, needs)
                        .filter(day -> isNew(occupied, day, needs))
                        .ifPresent(day -> {
                            throw new NeedsOther(product, needs, day);
                        });
            }
        }
    }

    /** The first day on which nothing it needs is in force; empty if there is none. */
    private static Optional<LocalDate> lonely(List<Occupied> all, Occupied occupied, Set<String> needs) {
        LocalDate day = occupied.days().start();
        while (day.isBefore(occupied.days().end())) {
            LocalDate from = day;
            Optional<LocalDate> covered = all.stream()
                    .filter(other -> needs.contains(other.product())
                            && other.pieces() > 0
                            && other.days().contains(from))
                    .map(other -> other.days().end())
                    .max(LocalDate::compareTo);
            if (covered.isEmpty()) {
                return Optional.of(day);
            }
            day = covered.get();
        }
        return Optional.empty();
    }

    /** Whether it was not alone on that day before. */
    private boolean isNew(Occupied occupied, LocalDate day, Set<String> needs) {
        return before.stream()
                .filter(was -> was.line() == occupied.line() && was.product().equals(occupied.product()))
                .noneMatch(was -> was.days().contains(day)
                        && before.stream()
                                .noneMatch(other -> needs.contains(other.product())
                                        && other.days().contains(day)));
    }

    private Set<String> products(List<Occupied> all) {
        return all.stream()
                .filter(occupied -> occupied.days().end().isAfter(today) && occupied.pieces() > 0)
                .map(Occupied::product)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
