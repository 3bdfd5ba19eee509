package org.kontor.invoicing;

import java.util.List;
import java.util.Map;
import org.kontor.billing.CoverStatus;
import org.kontor.calendar.Period;
import org.kontor.contracts.ExcuseReason;

/**
 * What became of every contract day of a seller within a span: each has one status, so nothing is missed, and what is
 * billed beyond them is named.
 *
 * @param days line days by status
 * @param excused line days by the reason why they are not billed
 * @param surplusDays billed beyond the days in force, or twice
 * @param open what the next runs bill or take back, the first of it by account
 */
public record CoverageReport(
        Period span,
        int contracts,
        Map<CoverStatus, Integer> days,
        Map<ExcuseReason, Integer> excused,
        int surplusDays,
        List<CoverageRow> open) {
    /** So many rows are told. */
    public static final int MOST_ROWS = 500;

    public CoverageReport {
        days = Map.copyOf(days);
        excused = Map.copyOf(excused);
        open = List.copyOf(open);
    }

    public int count(CoverStatus status) {
        return days.getOrDefault(status, 0);
    }

    public int total() {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }
}
