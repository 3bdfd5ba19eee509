package org.kontor.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How much of a product a location has left for whoever comes to stay: a piece is free from a day on if nobody was promised
 * it on any day after.
 *
 * @param capacity how many pieces there are
 * @param free how many of them can be had from the day that was asked for
 * @param from the first day from which one can be had; empty if none is known
 */
public record Vacancy(int capacity, int free, Optional<LocalDate> from) {

    /**
     * @param others what is promised, of any product
     * @param day from which it is wanted
     */
    static Vacancy of(String product, int capacity, List<Occupied> others, LocalDate day) {
        int most = 0;
        Optional<LocalDate> from = Optional.empty();
        for (LocalDate edge : edges(product, others, day).descendingSet()) {
            most = Math.max(most, Occupied.pieces(others, product, edge));
            if (most < capacity) {
                from = Optional.of(edge);
            }
        }
        return new Vacancy(capacity, Math.max(0, capacity - most), from);
    }

    /** Days on which more or fewer can be in force than on the day before. */
    private static NavigableSet<LocalDate> edges(String product, List<Occupied> others, LocalDate day) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(day);
        for (Occupied occupied : others) {
            if (occupied.product().equals(product)) {
                days.add(occupied.days().start());
                if (!occupied.days().isOpen()) {
                    days.add(occupied.days().end());
                }
            }
        }
        return days.tailSet(day, true);
    }
}
