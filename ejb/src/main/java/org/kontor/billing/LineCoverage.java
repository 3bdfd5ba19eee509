package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.catalog.Proration;
import org.kontor.contracts.ExcuseReason;
import org.kontor.contracts.Excused;
import org.kontor.contracts.Line;
import org.kontor.contracts.PriceKey;
import org.kontor.contracts.Timeline;

/** Coverage of one line: the same uses that billing makes, against what is billed. */
final class LineCoverage {
    private final Timeline timeline;
    private final Line line;
    private final Period span;
    private final List<CoveredDays> days = new ArrayList<>();
    private final List<Surplus> surplus = new ArrayList<>();

    LineCoverage(Timeline timeline, Line line, Period span) {
        this.timeline = timeline;
        this.line = line;
        this.span = span;
    }

    List<CoveredDays> days() {
        return days;
    }

    List<Surplus> surplus() {
        return surplus;
    }

    void add(List<BilledRow> billed) {
        for (Excused excused : timeline.excused()) {
            add(excused.days(), CoverStatus.EXCUSED, Optional.of(excused.reason()));
        }
        List<BilledRow> left = new ArrayList<>(billed);
        for (Use use : Uses.of(timeline, line, span.lastDay(), span.start())) {
            int fewest = Integer.MAX_VALUE;
            for (PriceKey key : use.agreed.keys()) {
                int counted = take(left, use.period, key);
                fewest = Math.min(fewest, counted);
                addSurplus(use.period, key, counted - use.counted());
            }
            cover(use, fewest);
        }
        for (BilledRow row : left) {
            if (row.period().overlaps(span)) {
                addSurplus(row.period(), row.key(), row.days());
            }
        }
    }

    private static int take(List<BilledRow> left, Period period, PriceKey key) {
        int counted = 0;
        for (int i = left.size() - 1; i >= 0; i--) {
            BilledRow row = left.get(i);
            if (row.period().equals(period) && row.key().equals(key)) {
                counted += row.days();
                left.remove(i);
            }
        }
        return counted;
    }

    private void addSurplus(Period period, PriceKey key, int counted) {
        if (counted > 0) {
            surplus.add(new Surplus(line.id(), period, key, counted));
        }
    }

    private void cover(Use use, int billed) {
        if (use.counted() == 0 && use.proration() != Proration.THIRTY_360) {
            ExcuseReason reason = use.proration() == Proration.FREE_UNTIL_ANCHOR && isFirstPart(use)
                    ? ExcuseReason.FREE_UNTIL_ANCHOR
                    : ExcuseReason.PERIOD_PAID_WHOLE;
            use.days().forEach(part -> add(part, CoverStatus.EXCUSED, Optional.of(reason)));
        } else if (billed >= use.counted()) {
            use.days().forEach(part -> add(part, CoverStatus.BILLED, Optional.empty()));
        } else if (use.isWhole()) {
            use.days().forEach(part -> add(part, CoverStatus.BILLABLE, Optional.empty()));
        } else {
            coverPartly(use, billed);
        }
    }

    private boolean isFirstPart(Use use) {
        return use.period.start().isBefore(line.start()) || use.period.start().isBefore(line.paidFrom());
    }

    /** Charges count days and do not name them; the first ones are taken as billed. */
    private void coverPartly(Use use, int billed) {
        int left = billed;
        for (Period part : use.days()) {
            LocalDate cut = part.start();
            while (cut.isBefore(part.end())) {
                int weight = use.count(Period.ofDays(cut, cut));
                if (weight > left) {
                    break;
                }
                left -= weight;
                cut = cut.plusDays(1);
            }
            if (cut.isAfter(part.start())) {
                add(new Period(part.start(), cut), CoverStatus.BILLED, Optional.empty());
            }
            if (cut.isBefore(part.end())) {
                add(new Period(cut, part.end()), CoverStatus.BILLABLE, Optional.empty());
                // Below zero: a 31st, which counts nothing in 30/360, is not billed before the days ahead of it are.
                left = -1;
            }
        }
    }

    private void add(Period part, CoverStatus status, Optional<ExcuseReason> reason) {
        part.intersection(span).ifPresent(shown -> days.add(new CoveredDays(line.id(), shown, status, reason)));
    }
}
