package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.Change;
import org.kontor.contracts.ContractReferences;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Plan;
import org.kontor.contracts.StoredTerms;
import org.kontor.contracts.Term;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Version;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;

class PriceMovesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 20);
    private static final LocalDate FROM = LocalDate.of(2027, 3, 1);
    private static final LocalDate START = LocalDate.of(2026, 5, 15);
    private static final Term FREE = new Term.Indefinite(NoticeRule.of("3 months to month end"));
    private static final Term SOON = new Term.Indefinite(NoticeRule.of("14 days any time"));

    @Test
    void movesABusinessToTheFirstPeriodAfterTheNoticeOfToday() {
        PriceMove move = only(terms(CustomerType.BUSINESS, FREE, price("1", "199")), "219");
        assertThat(move.kind()).isEqualTo(MoveKind.MOVES);
        // Three months from 20 January lead to 30 April; the period after it begins on the 15th.
        assertThat(move.day()).contains(LocalDate.of(2027, 5, 15));
        assertThat(move.monthly()).isEqualTo(Money.of("20.00"));
        Terms terms = terms(CustomerType.BUSINESS, FREE, price("1", "199"));
        assertThat(PriceMoves.lastNotice(terms, LocalDate.of(2027, 5, 15), TODAY))
                .isEqualTo("2027-01-31");
    }

    @Test
    void movesNobodyBeforeTheNewPriceBegins() {
        assertThat(only(terms(CustomerType.BUSINESS, SOON, price("1", "199")), "219")
                        .day())
                .contains(LocalDate.of(2027, 3, 15));
    }

    @Test
    void asksConsumersForConsentToAHigherPriceOnly() {
        Terms terms = terms(CustomerType.CONSUMER, SOON, price("1", "199"));
        assertThat(only(terms, "219").kind()).isEqualTo(MoveKind.CONSENT);
        PriceMove cheaper = only(terms, "179");
        assertThat(cheaper.kind()).isEqualTo(MoveKind.MOVES);
        assertThat(cheaper.day()).contains(LocalDate.of(2027, 3, 15));
        assertThat(cheaper.monthly()).isEqualTo(Money.of("-20.00"));
    }

    @Test
    void leavesAloneWhatHasAPriceOfItsOwnOrChangesAnyway() {
        assertThat(only(terms(CustomerType.BUSINESS, SOON, price("1=150", "150")), "219")
                        .kind())
                .isEqualTo(MoveKind.OWN_PRICE);
        Terms plain = terms(CustomerType.BUSINESS, SOON, price("1", "199"));
        Terms changing = plain.with(new Change.PlanChange(
                1, Plan.of("OTHER", price("9", "300")), FROM.plusMonths(2), AnchorRule.KEPT, TODAY));
        assertThat(only(changing, "219").kind()).isEqualTo(MoveKind.CHANGING);
        Terms changed = plain.with(new Change.PlanChange(
                1, Plan.of("OTHER", price("9", "300")), FROM.minusMonths(1), AnchorRule.KEPT, TODAY));
        assertThat(moves(changed, "219")).isEmpty();
    }

    private static PriceMove only(Terms terms, String amount) {
        List<PriceMove> moves = moves(terms, amount);
        assertThat(moves).hasSize(1);
        return moves.get(0);
    }

    private static List<PriceMove> moves(Terms terms, String amount) {
        StoredTerms stored = new StoredTerms(
                5,
                new StoredTerms.Reference("V1", ContractReferences.NONE, List.of()),
                new StoredTerms.Place(1, 1, "Dresden"),
                terms);
        return new PriceMoves("DESK", price("2", amount), FROM, TODAY).of(stored);
    }

    private static Terms terms(CustomerType customer, Term term, Price price) {
        Line desk = Line.of(1, LineKind.BASE, new Anchor(START), Version.from(START, Plan.of("DESK", price)));
        return new Terms(
                7, START, new Agreement(customer, term, PauseRule.NONE, Optional.empty()), List.of(desk), List.of());
    }

    private static Price price(String id, String amount) {
        return new Price(
                id,
                UnitPrice.of(amount),
                PriceEntry.NET,
                Interval.months(1),
                Timing.IN_ADVANCE,
                Proration.DAYS,
                VatShare.whole(new VatClass("std", VatCategory.S)));
    }
}
