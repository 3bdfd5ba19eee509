package org.kontor.invoicing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kontor.accounts.LineGroups;
import org.kontor.money.Money;

/**
 * Lines of an invoice that one member or cost centre causes. Its sums are those of its lines, so that all subtotals come
 * to the total to the cent.
 *
 * @param name of the member or cost centre; empty for what concerns all
 * @param first index of its first line on the invoice
 */
public record LineGroup(String name, int first, List<InvoiceContentLine> lines) {
    public LineGroup {
        lines = List.copyOf(lines);
    }

    /** Neighbouring lines of one name; one group of all if nobody wants groups. */
    static List<LineGroup> of(List<InvoiceContentLine> lines, LineGroups by) {
        List<LineGroup> groups = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= lines.size(); next++) {
            String name = name(lines.get(first), by);
            if (next == lines.size() || !name.equals(name(lines.get(next), by))) {
                groups.add(new LineGroup(name, first, lines.subList(first, next)));
                first = next;
            }
        }
        return groups;
    }

    /** In groups: what concerns all first, then by name; lines of one group keep their order. */
    static Comparator<InvoiceContentLine> order(LineGroups by) {
        return Comparator.comparing(line -> name(line, by));
    }

    private static String name(InvoiceContentLine line, LineGroups by) {
        return switch (by) {
            case NONE -> "";
            case MEMBER -> line.chargedTo().member();
            case COST_CENTRE -> line.chargedTo().costCentre();
        };
    }

    public Money net() {
        return Money.sum(lines.stream().map(InvoiceContentLine::netAmount).toList());
    }

    /** With VAT as it was agreed; of net prices the net. */
    public Money priced() {
        return Money.sum(lines.stream()
                .map(line -> line.gross().orElse(line.netAmount()))
                .toList());
    }

    /** The last index and one. */
    public int end() {
        return first + lines.size();
    }
}
