package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Agreement;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Change;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Plan;
import org.kontor.contracts.Term;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Trial;
import org.kontor.contracts.Version;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;

/** From which day on a wish counts. The contract began on 1 January 2026. */
class WishRulesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final long LINE = 1;
    private static final long PRODUCT = 77;

    /** The notice of a month for a year that ends with 31 December 2026 has to arrive by 30 November. */
    @ParameterizedTest
    @CsvSource({
        // Then any time by a month's notice.
        "GOES_ON, 2026-06-10, 2026-12-31",
        "GOES_ON, 2026-11-30, 2026-12-31",
        "GOES_ON, 2026-12-01, 2027-01-01",
        "GOES_ON, 2026-12-05, 2027-01-05",
        "GOES_ON, 2027-02-10, 2027-03-10",
        // Then another year, and another.
        "AGAIN, 2026-11-30, 2026-12-31",
        "AGAIN, 2026-12-01, 2027-12-31",
        "AGAIN, 2027-11-30, 2027-12-31",
        "AGAIN, 2027-12-01, 2028-12-31",
        // Then it is over.
        "ENDS, 2026-06-10, 2026-12-31",
        "ENDS, 2026-12-15, 2026-12-31",
        // Bound by nothing but a month's notice to the end of a month.
        "FREE, 2026-06-10, 2026-07-31",
        "FREE, 2026-05-31, 2026-06-30",
        "TRIAL, 2026-01-20, 2026-01-31",
        "TRIAL, 2026-02-01, 2026-12-31",
    })
    void endsAnExtraWhenTheNoticePeriodAllows(String term, LocalDate today, LocalDate last) {
        Terms terms = terms(term);
        assertThat(amendment(new Wish.ExtraEnded(LINE), terms, today, "100"))
                .isEqualTo(new Amendment.LineEnded(LINE, last));
        assertThat(amendment(new Wish.Cancellation(Optional.empty()), terms, today, "100"))
                .isEqualTo(new Amendment.Cancellation(last, CancellationKind.ORDINARY));
        assertThat(amendment(new Wish.Package(LINE, PRODUCT), terms, today, "99.99"))
                .isEqualTo(changed(last.plusDays(1)));
    }

    @Test
    void changesToACheaperPackageNotBeforeTheNextPeriod() {
        Terms soon = terms(new Term.Indefinite(NoticeRule.of("1 day any time")), Optional.empty());
        assertThat(amendment(new Wish.Package(LINE, PRODUCT), soon, LocalDate.of(2026, 6, 10), "50"))
                .isEqualTo(changed(LocalDate.of(2026, 7, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 2026-07-01",
        "100.01, 2026-07-01",
        "300, 2026-07-01",
    })
    void changesToADearerPackageWithTheNextPeriod(String price, LocalDate day) {
        for (String term : List.of("GOES_ON", "AGAIN", "FREE")) {
            assertThat(amendment(new Wish.Package(LINE, PRODUCT), terms(term), LocalDate.of(2026, 6, 10), price))
                    .isEqualTo(changed(day));
        }
    }

    @Test
    void addsAnExtraTodayOrWithTheContract() {
        Terms terms = terms("GOES_ON");
        for (LocalDate today : List.of(START.minusDays(9), START, START.plusDays(9))) {
            assertThat(amendment(new Wish.Extra(PRODUCT), terms, today, "1"))
                    .isEqualTo(new Amendment.LineAdded(PRODUCT, Quantity.ONE, today.isBefore(START) ? START : today));
        }
    }

    @Test
    void pausesFromTomorrowOn() {
        LocalDate today = LocalDate.of(2026, 6, 10);
        Wish pause = new Wish.Pause(today.plusDays(1), today.plusDays(5));
        assertThat(amendment(pause, terms("FREE"), today, "1"))
                .isEqualTo(new Amendment.Pause(Period.ofDays(today.plusDays(1), today.plusDays(5))));
        assertThatThrownBy(() -> amendment(new Wish.Pause(today, today), terms("FREE"), today, "1"))
                .isInstanceOf(PauseTooSoon.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-06-10",
        "2026-06-08, 2026-06-10",
        "2026-06-09, 2026-06-10",
        "2026-06-10, 2026-06-11",
        "2026-06-15, 2026-06-16",
        "2026-06-20, 2026-08-01",
    })
    void takesBackTheNextPauseOrTheRestOfIt(LocalDate today, LocalDate from) {
        Terms paused = terms("FREE")
                .with(new Change.Pause(Period.ofDays(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 20)), START))
                .with(new Change.Pause(Period.ofDays(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 5)), START));
        assertThat(amendment(new Wish.PauseEnded(), paused, today, "1")).isEqualTo(new Amendment.Resume(from));
    }

    private static Amendment amendment(Wish wish, Terms terms, LocalDate today, String price) {
        return WishRules.amendment(wish, terms, today, amendment -> {
            Amendment.PlanChange change = (Amendment.PlanChange) amendment;
            return terms.with(new Change.PlanChange(LINE, plan(price), change.effective(), AnchorRule.KEPT, today));
        });
    }

    private static Amendment changed(LocalDate day) {
        return new Amendment.PlanChange(LINE, PRODUCT, day, AnchorRule.KEPT);
    }

    private static Terms terms(String term) {
        Optional<Trial> trial = term.equals("TRIAL")
                ? Optional.of(new Trial(LocalDate.of(2026, 1, 31), Optional.empty()))
                : Optional.empty();
        return terms(term(term), trial);
    }

    private static Term term(String name) {
        return switch (name) {
            case "GOES_ON", "TRIAL" -> year(new Term.GoesOn(NoticeRule.of("1 month any time")));
            case "AGAIN" -> year(new Term.Again(Interval.months(12)));
            case "ENDS" -> year(new Term.Ends());
            case "FREE" -> new Term.Indefinite(NoticeRule.of("1 month to month end"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Term year(Term.Renewal renewal) {
        return new Term.Minimum(Interval.months(12), Interval.months(1), renewal, Term.PauseEffect.TERM_STAYS);
    }

    private static Terms terms(Term term, Optional<Trial> trial) {
        Line line = Line.of(LINE, LineKind.BASE, new Anchor(START), Version.from(START, plan("100")));
        Agreement agreement = new Agreement(CustomerType.BUSINESS, term, PauseRule.FREE, trial);
        return new Terms(1, START, agreement, List.of(line), List.of());
    }

    private static Plan plan(String price) {
        return Plan.of(
                "DESK",
                new Price(
                        "DESK",
                        UnitPrice.of(price),
                        PriceEntry.NET,
                        Interval.months(1),
                        Timing.IN_ADVANCE,
                        Proration.DAYS,
                        VatShare.whole(new VatClass("std", VatCategory.S))));
    }
}
