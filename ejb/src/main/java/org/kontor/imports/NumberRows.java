package org.kontor.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kontor.calendar.BusinessDate;
import org.kontor.numbering.NumberSeries;
import org.kontor.numbering.Series;
import org.kontor.numbering.SeriesInUse;
import org.kontor.numbering.UnknownSeries;

/** A row says with which number a series goes on. */
@ApplicationScoped
class NumberRows {
    private static final long MOST = 999_999_999L;

    @Inject
    private NumberSeries series;

    @Inject
    private BusinessDate businessDate;

    void read(Row row, Plan plan) {
        String code = row.required("series", text -> text);
        Long next = row.required("next", Long::valueOf);
        int year = row.optional("year", businessDate.today().getYear(), Integer::valueOf);
        if (next != null && (next < 1 || next > MOST)) {
            row.refuse("next", new Refused("unreadable", "next", next));
        }
        boolean twice = plan.numbers.stream().anyMatch(number -> number.series().equals(code) && number.year() == year);
        if (twice) {
            row.refuse("series", new Refused("taken", code));
        }
        Plan.NextNumber number = row.built(() -> untouched(code, year, next));
        if (number != null) {
            plan.numbers.add(number);
        }
    }

    private Plan.NextNumber untouched(String code, int year, long next) {
        Series found = series.findByCode(code).orElseThrow(() -> new UnknownSeries(code));
        if (!series.isUntouched(found.id(), year)) {
            throw new SeriesInUse(code, year);
        }
        return new Plan.NextNumber(code, year, next);
    }
}
