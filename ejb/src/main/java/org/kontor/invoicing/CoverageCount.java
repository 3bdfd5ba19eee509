package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kontor.billing.Billed;
import org.kontor.billing.CoverStatus;
import org.kontor.billing.Coverage;
import org.kontor.billing.CoveredDays;
import org.kontor.billing.Surplus;
import org.kontor.calendar.Period;
import org.kontor.contracts.ExcuseReason;
import org.kontor.contracts.StoredTerms;
import org.kontor.contracts.Terms;

/** Adds the coverage of contracts up, one after the other. */
final class CoverageCount {
    private final Period span;
    private final LocalDate knownAt;
    private final Map<CoverStatus, Integer> days = new EnumMap<>(CoverStatus.class);
    private final Map<ExcuseReason, Integer> excused = new EnumMap<>(ExcuseReason.class);
    private final List<CoverageRow> open = new ArrayList<>();
    private int surplusDays;
    private int contracts;

    CoverageCount(Period span, LocalDate knownAt) {
        this.span = span;
        this.knownAt = knownAt;
    }

    Period span() {
        return span;
    }

    void add(StoredTerms contract, Billed billed) {
        Coverage coverage = Coverage.of(contract.terms(), billed, span, knownAt);
        if (!coverage.days().isEmpty()) {
            contracts++;
        }
        for (CoveredDays covered : coverage.days()) {
            int count = covered.days().days();
            days.merge(covered.status(), count, Integer::sum);
            covered.reason().ifPresent(reason -> excused.merge(reason, count, Integer::sum));
            if (covered.status() == CoverStatus.BILLABLE) {
                tell(contract, covered.line(), covered.days(), false);
            }
        }
        for (Surplus surplus : coverage.surplus()) {
            surplusDays += surplus.days();
            tell(contract, surplus.line(), surplus.period(), true);
        }
    }

    private void tell(StoredTerms contract, long line, Period period, boolean isSurplus) {
        if (open.size() < CoverageReport.MOST_ROWS) {
            String product = product(contract.terms(), line, period.start());
            open.add(new CoverageRow(
                    contract.terms().id(), contract.number(), contract.accountId(), product, period, isSurplus));
        }
    }

    /** What is rented on the day; empty outside of the days in force. */
    private String product(Terms terms, long line, LocalDate day) {
        return terms.timeline(terms.lineKnownAt(line, knownAt), knownAt).stretches().stream()
                .filter(stretch -> stretch.days().contains(day))
                .map(stretch -> stretch.agreed().plan())
                .findFirst()
                .orElse("");
    }

    CoverageReport report() {
        return new CoverageReport(span, contracts, days, excused, surplusDays, open);
    }
}
