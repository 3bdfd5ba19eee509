package org.kontor.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** Sums of a week: once in it, reads all entries. */
@ApplicationScoped
class WeekRepository {
    private static final int NAMED = 5;
    private static final String INVOICED =
            "SELECT COUNT(*), COALESCE(SUM(payable), 0) FROM invoice WHERE issued_on >= ? AND issued_on < ?";
    private static final String BOOKED = "SELECT COUNT(*), COALESCE(SUM(amount), 0) FROM ledger_entry"
            + " WHERE kind = '%s' AND booked_on >= ? AND booked_on < ?";

    @Inject
    private Sql sql;

    @Inject
    private WorkListRepository workList;

    @Inject
    private StartPage startPage;

    boolean isTold(String kind, LocalDate monday) {
        return sql.exists(
                "SELECT 1 FROM message WHERE subject_type = ? AND subject_id = ? LIMIT 1", kind, monday.toEpochDay());
    }

    /** Before a first entry there is nothing to tell. */
    boolean hadBusiness(LocalDate monday) {
        return sql.exists("SELECT 1 FROM ledger_entry WHERE booked_on < ? LIMIT 1", monday);
    }

    /** Of the week before a Monday, and what stands out today. */
    WeekFigures figures(LocalDate monday, LocalDate today) {
        LocalDate before = monday.minusWeeks(1);
        RiskPage late = workList.page(today, RiskKind.all(), PageRequest.first(NAMED));
        List<String> most = late.rows().stream()
                .map(row -> row.payer().name() + " (" + row.payer().number() + "): " + row.money() + " €")
                .toList();
        WeekFigures.Sum received = sum(BOOKED.formatted("RECEIPT"), before, monday);
        return new WeekFigures(
                new WeekFigures.Days(before, monday.minusDays(1)),
                sum(INVOICED, before, monday),
                new WeekFigures.Sum(received.count(), received.money().negated()),
                sum(BOOKED.formatted("RETURN"), before, monday),
                new WeekFigures.Late(late.total(), late.money(), most),
                startPage.salesOutstanding(open()));
    }

    private WeekFigures.Sum sum(String query, LocalDate from, LocalDate to) {
        return sql.first(query, row -> new WeekFigures.Sum(row.getLong(1), Money.of(row.getBigDecimal(2))), from, to)
                .orElseThrow();
    }

    private Money open() {
        return sql.first("SELECT COALESCE(SUM(open_amount), 0) FROM open_entry", row -> Money.of(row.getBigDecimal(1)))
                .orElseThrow();
    }
}
