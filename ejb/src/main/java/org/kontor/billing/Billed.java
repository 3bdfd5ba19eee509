package org.kontor.billing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is already billed, by line. Immutable; {@link #plus} gives the state after a run. */
public final class Billed {
    public static final Billed NOTHING = new Billed(Map.of());

    private final Map<Long, List<BilledRow>> byLine;

    private Billed(Map<Long, List<BilledRow>> byLine) {
        this.byLine = byLine;
    }

    /** From rows such as one query over the charges of a chunk gives, grouped by line, period, key and rate. */
    public static Billed of(Collection<BilledRow> rows) {
        Map<Long, List<BilledRow>> byLine = new HashMap<>();
        for (BilledRow row : rows) {
            byLine.computeIfAbsent(row.line(), line -> new ArrayList<>()).add(row);
        }
        return new Billed(byLine);
    }

    List<BilledRow> of(long line) {
        return byLine.getOrDefault(line, List.of());
    }

    /** The state once these charges are stored. */
    public Billed plus(Collection<Charge> charges) {
        if (charges.isEmpty()) {
            return this;
        }
        Map<Long, List<BilledRow>> next = new HashMap<>(byLine);
        Map<Long, List<BilledRow>> touched = new HashMap<>();
        for (Charge charge : charges) {
            List<BilledRow> rows = touched.computeIfAbsent(
                    charge.line(), line -> new ArrayList<>(byLine.getOrDefault(line, List.of())));
            add(rows, charge);
        }
        next.putAll(touched);
        return new Billed(next);
    }

    private static void add(List<BilledRow> rows, Charge charge) {
        // From the end: what a run adds to is nearly always what was billed last.
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).isFor(charge)) {
                rows.set(i, rows.get(i).plus(charge));
                return;
            }
        }
        rows.add(BilledRow.of(charge));
    }
}
