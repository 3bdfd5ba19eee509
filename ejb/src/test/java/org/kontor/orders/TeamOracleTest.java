package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.Joining;
import org.kontor.billing.Billed;
import org.kontor.billing.Calculator;
import org.kontor.billing.Charge;
import org.kontor.billing.InvoiceTotals;
import org.kontor.billing.Run;
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
import org.kontor.contracts.Change;
import org.kontor.contracts.ContractReferences;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Plan;
import org.kontor.contracts.Seat;
import org.kontor.contracts.StoredTerms;
import org.kontor.contracts.Term.Indefinite;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Version;
import org.kontor.money.DatedRate;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;
import org.kontor.orders.TeamModel.Event;

/**
 * Random teams, billed by the calculator and by an oracle that paints days. {@code -Dkontor.teams.lives=N} and
 * {@code -Dkontor.teams.seed=S} choose others.
 */
class TeamOracleTest {
    private static final long LIVES = Long.getLong("kontor.teams.lives", 800);
    private static final long SEED = Long.getLong("kontor.teams.seed", System.nanoTime());
    private static final VatClass STANDARD = new VatClass("std", VatCategory.S);
    private static final VatRates RATES =
            new VatRates(Map.of("std", List.of(new DatedRate(LocalDate.MIN, VatRate.of("19")))));

    private final AtomicLong months = new AtomicLong();

    @Test
    void agreesWithTheOracleToTheCent() {
        LongStream.range(0, LIVES).parallel().forEach(number -> {
            long seed = SEED + number;
            try {
                new Comparison(TeamModel.random(seed)).run();
            } catch (AssertionError | RuntimeException e) {
                fail("team with seed " + seed + " (-Dkontor.teams.seed=" + seed + " -Dkontor.teams.lives=1)", e);
            }
        });
        System.out.println("teams: " + months + " runs compared from seed " + SEED + ", difference 0.00");
        assertThat(months.get()).isGreaterThan(LIVES * 5);
    }

    private final class Comparison {
        private final TeamModel team;
        private final TeamOracle oracle;
        private final Price price;
        private final Calculator calculator = new Calculator(RATES);
        private Terms terms;
        private Billed billed = Billed.NOTHING;
        private long nextLine = 2;
        private Run last;

        Comparison(TeamModel team) {
            this.team = team;
            this.oracle = new TeamOracle(team);
            this.price = price("seat", team.price().toPlainString());
            Line room = line(1, team.start(), price("room", "0"), Optional.empty());
            Agreement agreement = new Agreement(
                    CustomerType.BUSINESS, new Indefinite(NoticeRule.of("1 day any time")), PauseRule.FREE);
            this.terms = new Terms(7, team.start(), agreement, List.of(room), List.of());
        }

        void run() {
            int recorded = 0;
            for (LocalDate date : team.runs()) {
                while (recorded < team.events().size()
                        && !team.events().get(recorded).recorded().isAfter(date)) {
                    record(team.events().get(recorded));
                    recorded++;
                }
                Run run = Run.on(date);
                List<Charge> made = calculator.charges(terms, billed, run);
                compare(made, oracle.bill(date, date, true));
                if (last != null) {
                    LocalDate settled = Calculator.settled(terms, last);
                    assertThat(calculator.charges(terms, billed, run, settled)).isEqualTo(made);
                }
                billed = billed.plus(made);
                last = run;
                months.incrementAndGet();
            }
        }

        private void compare(List<Charge> made, TeamOracle.Bill bill) {
            Map<String, BigDecimal> net = new TreeMap<>();
            for (Charge charge : made) {
                terms.lineKnownAt(charge.line(), LocalDate.MAX)
                        .seat()
                        .ifPresent(seat -> net.merge(
                                seat.name() + "/" + seat.costCentre() + "/"
                                        + charge.period().start(),
                                charge.net().toBigDecimal(),
                                BigDecimal::add));
            }
            net.values().removeIf(value -> value.signum() == 0);
            assertThat(texts(net)).isEqualTo(texts(bill.net()));
            List<Charge> shown = made.stream().filter(Charge::isShown).toList();
            assertThat(InvoiceTotals.of(shown).payable().toBigDecimal()).isEqualByComparingTo(bill.payable());
        }

        private Map<String, String> texts(Map<String, BigDecimal> amounts) {
            Map<String, String> texts = new TreeMap<>();
            amounts.forEach((key, amount) -> texts.put(key, amount.setScale(2).toPlainString()));
            return texts;
        }

        /** As the office does it. */
        private void record(Event event) {
            long member = Long.parseLong(event.member().substring(1));
            SeatChanges seats = new SeatChanges(
                    List.of(new StoredTerms(
                            1,
                            new StoredTerms.Reference("V1", ContractReferences.NONE, List.of()),
                            new StoredTerms.Place(1, 1, "Dresden"),
                            terms)),
                    event.recorded());
            List<Amendment> amendments = new ArrayList<>();
            switch (event.kind()) {
                case JOIN -> added(event.day(), new Seat(member, event.member(), event.costCentre()), event);
                case LEAVE -> seats.left(member, event.day()).values().forEach(amendments::addAll);
                case MOVE ->
                    seats.moved(member, new Joining(event.day(), event.costCentre()))
                            .values()
                            .forEach(amendments::addAll);
            }
            for (Amendment amendment : amendments) {
                if (amendment instanceof Amendment.SeatLeft left) {
                    ended(left.line(), left.last(), event);
                } else if (amendment instanceof Amendment.SeatMoved moved) {
                    Line old = terms.lineKnownAt(moved.line(), event.recorded());
                    LocalDate end = terms.timeline(old, event.recorded()).end();
                    ended(moved.line(), moved.effective().minusDays(1), event);
                    long line = added(moved.effective(), new Seat(member, event.member(), moved.costCentre()), event);
                    if (!end.equals(Period.OPEN_END)) {
                        ended(line, end.minusDays(1), event);
                    }
                }
            }
        }

        private void ended(long line, LocalDate day, Event event) {
            LocalDate never = terms.lineKnownAt(line, event.recorded()).start().minusDays(1);
            terms = terms.with(new Change.LineEnded(line, day.isBefore(never) ? never : day, event.recorded()));
        }

        private long added(LocalDate from, Seat seat, Event event) {
            long id = nextLine++;
            terms = terms.with(new Change.LineAdded(line(id, from, price, Optional.of(seat)), event.recorded()));
            return id;
        }

        private Line line(long id, LocalDate start, Price own, Optional<Seat> seat) {
            Version version = new Version(Period.from(start), Plan.of("P", own), Quantity.ONE, Percent.ZERO);
            return new Line(id, LineKind.BASE, new Anchor(team.anchor()), List.of(version), start, seat);
        }

        private Price price(String id, String amount) {
            return new Price(
                    id,
                    UnitPrice.of(amount),
                    PriceEntry.NET,
                    Interval.months(team.months()),
                    team.arrears() ? Timing.IN_ARREARS : Timing.IN_ADVANCE,
                    Proration.DAYS,
                    List.of(new VatShare(STANDARD, Percent.of("100"))));
        }
    }
}
