package org.kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kontor.contracts.Terms;
import org.kontor.money.Money;

/**
 * Invoices taken back whole (R10), in random lives: the next run bills what should be billed, no more and no less. {@code
 * -Dkontor.reversals=N} and {@code -Dkontor.reversals.seed=S} choose others.
 */
class ReversalTest {
    private static final long LIVES = Long.getLong("kontor.reversals", 3_000);
    private static final long SEED = Long.getLong("kontor.reversals.seed", System.nanoTime());

    @Test
    void leavesInTheEndWhatShouldBeBilled() {
        System.out.println("reversals: " + LIVES + " lives from seed " + SEED);
        long taken =
                LongStream.range(0, LIVES).parallel().map(i -> live(SEED + i)).sum();
        System.out.println("reversals: " + taken + " invoices taken back");
        assertThat(taken).isGreaterThan(LIVES / 2);
    }

    private static long live(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LifeModel life = new RandomLife(seed).next();
        Terms terms = LifeTerms.terms(life);
        Calculator calculator = new Calculator(LifeTerms.rates(life));
        List<List<Charge>> invoices = new ArrayList<>();
        Billed billed = Billed.NOTHING;
        Run last = null;
        long taken = 0;
        for (LifeModel.RunModel model : life.runs()) {
            last = new Run(LifeTerms.date(model.through()), LifeTerms.date(model.business()));
            List<Charge> made = calculator.charges(terms, billed, last);
            billed = billed.plus(made);
            invoices.add(made);
            if (random.nextInt(3) == 0) {
                billed = billed.plus(reversed(invoices.remove(random.nextInt(invoices.size()))));
                taken++;
            }
        }
        for (List<Charge> invoice : invoices) {
            billed = billed.plus(reversed(invoice));
        }
        List<Charge> again = calculator.charges(terms, billed, last);
        assertThat(sums(again)).as("seed %d", seed).isEqualTo(sums(calculator.charges(terms, Billed.NOTHING, last)));
        assertThat(calculator.charges(terms, billed.plus(again), last))
                .as("seed %d, a second time", seed)
                .isEmpty();
        return taken;
    }

    private static List<Charge> reversed(List<Charge> invoice) {
        return invoice.stream()
                .map(charge -> charge.reversed(charge.revision() + 1))
                .toList();
    }

    private record Place(long line, LocalDate start, String key) {}

    /** Days and amounts as priced; a rate may have come to another table since. */
    private static Map<String, Long> sums(List<Charge> charges) {
        Map<String, Long> sums = new TreeMap<>();
        for (Charge charge : charges) {
            Place place = new Place(
                    charge.line(), charge.period().start(), charge.key().text());
            sums.merge(place + " days", (long) charge.days(), Long::sum);
            sums.merge(place + " cents", charge.priced().cents(), Long::sum);
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    @Test
    void turnsDaysAndAmountsRoundAndSaysWhatIsGone() {
        Charge charge = new Calculator(ContractBuilder.RATES)
                .charges(ContractBuilder.aContract().terms(), Billed.NOTHING, Run.on(LocalDate.of(2027, 1, 1)))
                .get(0);
        Charge back = charge.reversed(1);

        assertThat(back.days()).isEqualTo(-charge.days());
        assertThat(back.net()).isEqualTo(charge.net().negated());
        assertThat(back.derivation().costs()).isEqualTo(Money.ZERO);
        assertThat(Derivation.ofJson(back.derivation().toJson())).isEqualTo(back.derivation());
    }
}
