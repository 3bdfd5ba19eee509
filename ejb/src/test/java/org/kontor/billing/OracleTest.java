package org.kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kontor.billing.LifeModel.LineModel;
import org.kontor.billing.LifeModel.RunModel;
import org.kontor.calendar.Period;
import org.kontor.contracts.Terms;

/**
 * Random lives, billed by the calculator and by the oracle. {@code -Dkontor.oracle.lives=N} and
 * {@code -Dkontor.oracle.seed=S} choose others; life i has the seed S + i.
 */
class OracleTest {
    private static final long LIVES = Long.getLong("kontor.oracle.lives", 20_000);
    private static final long SEED = Long.getLong("kontor.oracle.seed", System.nanoTime());

    private final AtomicLong charges = new AtomicLong();

    @Test
    void agreesWithTheOracleToTheCent() {
        System.out.println("oracle: " + LIVES + " lives from seed " + SEED);
        LongStream.range(0, LIVES).parallel().forEach(this::live);
        System.out.println("oracle: " + charges + " charges compared, difference 0.00");
        assertThat(charges.get()).isGreaterThan(LIVES);
    }

    private void live(long number) {
        long seed = SEED + number;
        try {
            new Comparison(seed).run();
        } catch (AssertionError | RuntimeException e) {
            fail(
                    "life with seed " + seed + " (-Dkontor.oracle.seed=" + seed + " -Dkontor.oracle.lives=1): "
                            + e.getMessage(),
                    e);
        }
    }

    /** One life through both. */
    private final class Comparison {
        private final LifeModel life;
        private final Oracle oracle;
        private final Terms terms;
        private final Calculator calculator;
        private final Previews previews;
        private final int daysLater;
        private Billed billed = Billed.NOTHING;
        private RunModel last;

        Comparison(long seed) {
            RandomLife random = new RandomLife(seed);
            life = random.next();
            boolean lastSupplied = seed % 5 == 0;
            daysLater = 1 + Math.floorMod(seed, 70);
            oracle = new Oracle(life, random.longest(), lastSupplied);
            terms = LifeTerms.terms(life);
            calculator = new Calculator(
                    LifeTerms.rates(life), lastSupplied ? RateDay.LAST_SUPPLIED : RateDay.LAST_OF_PERIOD);
            previews = new Previews(calculator);
        }

        void run() {
            int knownBefore = life.start() - 100;
            for (RunModel run : life.runs()) {
                comparePreviews(run, knownBefore);
                List<Charge> made = calculator.charges(terms, billed, run(run));
                List<Oracle.Bill> bills = oracle.bill(run.through(), run.business(), true);
                assertThat(texts(made)).isEqualTo(billTexts(bills));
                compareWithoutSettled(run, made);
                compareLater(run, made);
                compareTotals(made);
                made.forEach(this::compareDerivation);
                billed = billed.plus(made);
                charges.addAndGet(made.size());
                knownBefore = run.business();
            }
            compareCoverage(life.runs().get(life.runs().size() - 1));
        }

        /** As known at the run before, after each change recorded since, and on the day itself. */
        private void comparePreviews(RunModel run, int knownBefore) {
            List<Integer> dates = new ArrayList<>();
            dates.add(knownBefore);
            life.events().stream()
                    .map(LifeModel.EventModel::recorded)
                    .filter(day -> day > knownBefore && day <= run.business())
                    .distinct()
                    .limit(3)
                    .forEach(dates::add);
            for (int known : dates) {
                Payer payer = new Payer(List.of(terms), billed).asOf(LifeTerms.date(known));
                ProposedInvoice preview = previews.next(payer, run(run));
                assertThat(texts(preview.charges())).isEqualTo(billTexts(oracle.bill(run.through(), known, false)));
            }
            Payer payer = new Payer(List.of(terms), billed).asOf(LifeTerms.date(run.business()));
            assertThat(previews.next(payer, run(run)).charges()).isEqualTo(calculator.charges(terms, billed, run(run)));
        }

        /** Leaving alone what is settled gives the same charges. */
        private void compareWithoutSettled(RunModel run, List<Charge> made) {
            if (last != null) {
                LocalDate settled = Calculator.settled(terms, run(last));
                assertThat(calculator.charges(terms, billed, run(run), settled)).isEqualTo(made);
            }
            last = run;
        }

        /** What is due stays due until it is billed: a later run only adds to it. */
        private void compareLater(RunModel run, List<Charge> made) {
            Run later = new Run(LifeTerms.date(run.through() + daysLater), LifeTerms.date(run.business()));
            assertThat(calculator.charges(terms, billed, later)).containsAll(made);
        }

        private void compareTotals(List<Charge> made) {
            InvoiceTotals totals = InvoiceTotals.of(made);
            Map<BigDecimal, BigDecimal> all = new TreeMap<>();
            Map<BigDecimal, BigDecimal> netPriced = new TreeMap<>();
            BigDecimal promised = BigDecimal.ZERO;
            for (Charge charge : made) {
                BigDecimal rate = charge.rate().percent().toBigDecimal().stripTrailingZeros();
                all.merge(rate, charge.net().toBigDecimal(), BigDecimal::add);
                if (charge.key().isGross()) {
                    promised = promised.add(charge.priced().toBigDecimal());
                } else {
                    netPriced.merge(rate, charge.net().toBigDecimal(), BigDecimal::add);
                }
            }
            BigDecimal gross = withTax(all);
            assertThat(totals.gross().toBigDecimal()).isEqualByComparingTo(gross);
            BigDecimal payable = promised.add(withTax(netPriced));
            assertThat(totals.payable().toBigDecimal()).isEqualByComparingTo(payable);
            assertThat(totals.rounding().toBigDecimal()).isEqualByComparingTo(payable.subtract(gross));
        }

        private BigDecimal withTax(Map<BigDecimal, BigDecimal> nets) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Map.Entry<BigDecimal, BigDecimal> entry : nets.entrySet()) {
                BigDecimal tax = entry.getValue()
                        .multiply(entry.getKey())
                        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
                sum = sum.add(entry.getValue()).add(tax);
            }
            return sum;
        }

        private void compareDerivation(Charge charge) {
            Derivation derivation = charge.derivation();
            assertThat(derivation.priced()).isEqualTo(charge.priced());
            assertThat(derivation.used().counted() - derivation.before().counted())
                    .isEqualTo(charge.days());
            assertThat(Derivation.ofJson(derivation.toJson())).isEqualTo(derivation);
        }

        private void compareCoverage(RunModel run) {
            int from = life.start() + 3;
            int to = run.through() + 40;
            if (from >= to) {
                return;
            }
            Period span = new Period(LifeTerms.date(from), LifeTerms.date(to));
            Coverage coverage = Coverage.of(terms, billed, span, LifeTerms.date(run.business()));
            TreeMap<String, String> days = new TreeMap<>();
            for (CoveredDays covered : coverage.days()) {
                String status =
                        covered.reason().map(Enum::name).orElse(covered.status().name());
                for (long day = covered.days().start().toEpochDay();
                        day < covered.days().end().toEpochDay();
                        day++) {
                    String before = days.put(covered.line() + " " + day, status);
                    assertThat(before)
                            .as("line and day covered twice: %s %s", covered.line(), day)
                            .isNull();
                }
            }
            TreeMap<String, String> expected = new TreeMap<>();
            for (LineModel line : oracle.lines(run.business())) {
                oracle.cover(line, from, to, run.business())
                        .forEach((day, status) -> expected.put(line.id() + " " + day, status));
            }
            TreeMap<String, String> differences = new TreeMap<>(days);
            differences.entrySet().removeAll(expected.entrySet());
            differences.replaceAll((day, status) -> status + ", expected " + expected.get(day));
            assertThat(differences).as("coverage").isEmpty();
            assertThat(days).as("days covered").hasSameSizeAs(expected);
        }

        private Run run(RunModel run) {
            return new Run(LifeTerms.date(run.through()), LifeTerms.date(run.business()));
        }

        private List<String> texts(List<Charge> charges) {
            return charges.stream()
                    .map(charge -> String.join(
                            " ",
                            Long.toString(charge.line()),
                            charge.period().start().toString(),
                            charge.period().end().toString(),
                            charge.plan(),
                            charge.vatClass().name(),
                            Integer.toString(charge.days()),
                            charge.priced().toString(),
                            charge.net().toString(),
                            charge.rate().toString()))
                    .sorted()
                    .toList();
        }

        private List<String> billTexts(List<Oracle.Bill> bills) {
            return bills.stream()
                    .map(bill -> String.join(
                            " ",
                            Integer.toString(bill.line()),
                            LifeTerms.date(bill.from()).toString(),
                            LifeTerms.date(bill.to()).toString(),
                            bill.plan(),
                            bill.vatClass(),
                            Integer.toString(bill.days()),
                            bill.priced().setScale(2).toPlainString(),
                            bill.net().setScale(2).toPlainString(),
                            bill.rate().toPlainString()))
                    .sorted()
                    .toList();
        }
    }
}
