package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.persistence.Sql;

@ApplicationScoped
class BaseRateRepository {
    private static final int MOST = 400;

    @Inject
    private Sql sql;

    /** All that was ever entered, the newest half-year and of each the last entry first. */
    List<BaseRateRow> rows() {
        return sql.list(
                "SELECT from_on, percent, entered_on, entered_by FROM base_rate ORDER BY from_on DESC, id DESC LIMIT ?",
                row -> new BaseRateRow(
                        BaseRate.of(row.getObject(1, LocalDate.class), row.getBigDecimal(2)),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)),
                MOST);
    }

    /** What counts. */
    RateTable table() {
        return new RateTable(sql.list(
                "SELECT from_on, percent FROM base_rate ORDER BY from_on, id",
                row -> BaseRate.of(row.getObject(1, LocalDate.class), row.getBigDecimal(2))));
    }

    void add(BaseRate rate, LocalDate on, String by) {
        sql.update(
                "INSERT INTO base_rate (id, from_on, percent, entered_on, entered_by)"
                        + " VALUES (NEXT VALUE FOR base_rate_seq, ?, ?, ?, ?)",
                rate.from(),
                rate.percent(),
                on,
                by);
    }
}
