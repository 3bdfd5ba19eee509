package org.kontor.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Agreement;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Plan;
import org.kontor.contracts.TermConverter;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Version;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.notifications.WrittenMails;

/**
 * The day that the confirmation of a cancellation without login names (§ 312k (4) BGB): against a table of term and notice
 * cases that another program made, and against an oracle that goes day by day, on the table and on cases by chance.
 */
class ConfirmedEndTest {
    private static final int BY_CHANCE = 3000;
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
    private static final List<String> TERMS = List.of(
            "indefinite|1 month any time",
            "indefinite|14 days any time",
            "indefinite|1 month to month end",
            "indefinite|6 weeks to quarter end",
            "indefinite|3 months to cycle end",
            "minimum|3 MONTH|1 MONTH|goes on 1 month any time|TERM_STAYS",
            "minimum|24 MONTH|3 MONTH|goes on 1 month to month end|TERM_STAYS",
            "minimum|6 MONTH|4 WEEK|goes on 14 days to month end|TERM_STAYS",
            "minimum|1 YEAR|3 MONTH|again 1 YEAR|TERM_STAYS",
            "minimum|30 DAY|7 DAY|again 30 DAY|TERM_STAYS",
            "minimum|12 MONTH|1 MONTH|ends|TERM_STAYS");

    /** A cancellation, and what is known of its contract. */
    private record Case(String term, LocalDate start, LocalDate received, Optional<LocalDate> wished) {
        LocalDate confirmed() {
            return ends().last();
        }

        /** As it is sent. */
        String mail() {
            return WrittenMails.text(new DeclarationMail(declaration(), ZoneId.of("Europe/Berlin")).ends(ends()));
        }

        private Decision.Ends ends() {
            Candidate found = new Candidate(1, "V10001", "Jana Sommer", "jana@example.org", Optional.empty());
            return Decision.ends(declaration(), found, terms(term, start));
        }

        private Declaration declaration() {
            Declared said = new Declared(
                    DeclarationKind.CANCELLATION,
                    Ending.ORDINARY,
                    "",
                    new Declared.Declarer("Jana Sommer", "", "jana@example.org"),
                    "V10001",
                    wished,
                    Locale.GERMAN);
            return new Declaration(
                    1,
                    "key",
                    new Declaration.Receipt(Instant.EPOCH, received),
                    said,
                    Optional.empty(),
                    Optional.empty());
        }

        LocalDate expected() {
            return new NoticeOracle(term, start).last(received, wished);
        }
    }

    @Test
    void isThatOfTheTableAndOfTheOracle() throws IOException {
        List<String> rows = table();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(100);
        for (String row : rows) {
            String[] cells = row.split(";");
            Case one = new Case(
                    cells[0],
                    LocalDate.parse(cells[1]),
                    LocalDate.parse(cells[2]),
                    Optional.of(cells[3]).filter(day -> !day.isEmpty()).map(LocalDate::parse));
            assertThat(one.expected()).as("the oracle of %s", row).isEqualTo(LocalDate.parse(cells[4]));
            assertThat(one.confirmed()).as(row).isEqualTo(LocalDate.parse(cells[4]));
            assertThat(one.mail()).as(row).contains("endet mit dem " + GERMAN.format(LocalDate.parse(cells[4])) + ".");
        }
    }

    @Test
    void isThatOfTheOracleInCasesByChance() {
        long seed = Long.getLong("kontor.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < BY_CHANCE; i++) {
            LocalDate start = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(900));
            LocalDate received = start.plusDays(random.nextInt(1200) - 40L);
            Optional<LocalDate> wished =
                    random.nextInt(3) == 0 ? Optional.of(received.plusDays(random.nextInt(500))) : Optional.empty();
            Case one = new Case(TERMS.get(random.nextInt(TERMS.size())), start, received, wished);
            assertThat(one.confirmed()).as("%s, seed %s", one, seed).isEqualTo(one.expected());
        }
    }

    private static List<String> table() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ConfirmedEndTest.class.getResourceAsStream("/org/kontor/contracts/notice-cases.csv"),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static Terms terms(String term, LocalDate start) {
        Price price = new Price(
                "FLEX",
                UnitPrice.of("149"),
                PriceEntry.NET,
                Interval.months(1),
                Timing.IN_ADVANCE,
                Proration.DAYS,
                VatShare.whole(new VatClass("std", VatCategory.S)));
        Line line = Line.of(1, LineKind.BASE, new Anchor(start), Version.from(start, Plan.of("FLEX", price)));
        Agreement agreement = new Agreement(
                CustomerType.BUSINESS, new TermConverter().convertToEntityAttribute(term), PauseRule.FREE);
        return new Terms(1, start, agreement, List.of(line), List.of());
    }
}
