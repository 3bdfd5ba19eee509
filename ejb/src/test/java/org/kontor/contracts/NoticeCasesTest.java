package org.kontor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.catalog.VatShare;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;

/** The end of contracts by notice, against a table that another program made. */
class NoticeCasesTest {
    private static final int AT_LEAST = 100;

    @Test
    void endAsTheTableSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> cases = cases();
        for (String row : cases) {
            String[] cells = row.split(";");
            Terms terms = terms(new TermConverter().convertToEntityAttribute(cells[0]), LocalDate.parse(cells[1]));
            LocalDate received = LocalDate.parse(cells[2]);
            LocalDate end =
                    cells[3].isEmpty() ? terms.earliestEnd(received) : terms.end(received, LocalDate.parse(cells[3]));
            if (!end.equals(LocalDate.parse(cells[4]))) {
                wrong.add(row + " but Kontor says " + end);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }

    private static List<String> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                NoticeCasesTest.class.getResourceAsStream("notice-cases.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static Terms terms(Term term, LocalDate start) {
        Price price = new Price(
                "FLEX",
                UnitPrice.of("149"),
                PriceEntry.NET,
                Interval.months(1),
                Timing.IN_ADVANCE,
                Proration.DAYS,
                VatShare.whole(new VatClass("std", VatCategory.S)));
        Line line = Line.of(1, LineKind.BASE, new Anchor(start), Version.from(start, Plan.of("FLEX", price)));
        return new Terms(
                1, start, new Agreement(CustomerType.BUSINESS, term, PauseRule.FREE), List.of(line), List.of());
    }
}
