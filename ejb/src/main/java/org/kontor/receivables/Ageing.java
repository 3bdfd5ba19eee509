package org.kontor.receivables;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kontor.money.Money;

/**
 * Open amounts by how long they have been due.
 *
 * @param rows one for each band, in order, empty bands with zero
 */
public record Ageing(LocalDate asOf, List<Row> rows) {

    /**
     * What is open in a band.
     *
     * @param items number of documents
     */
    public record Row(AgeBand band, long items, Money open) {
        private Row plus(DueOn due) {
            return new Row(band, items + due.items(), open.plus(due.open()));
        }
    }

    static Ageing of(LocalDate asOf, List<DueOn> dueDates) {
        Map<AgeBand, Row> rows = new EnumMap<>(AgeBand.class);
        for (AgeBand band : AgeBand.values()) {
            rows.put(band, new Row(band, 0, Money.ZERO));
        }
        for (DueOn due : dueDates) {
            AgeBand band = AgeBand.of(ChronoUnit.DAYS.between(due.day(), asOf));
            rows.computeIfPresent(band, (key, row) -> row.plus(due));
        }
        return new Ageing(asOf, List.copyOf(rows.values()));
    }

    public Money total() {
        return Money.sum(rows.stream().map(Row::open).toList());
    }

    /** What should have been paid by now. */
    public Money overdue() {
        return Money.sum(rows.stream()
                .filter(row -> row.band() != AgeBand.NOT_DUE)
                .map(Row::open)
                .toList());
    }
}
