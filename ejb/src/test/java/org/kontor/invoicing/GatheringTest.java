package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kontor.billing.Run;

/** What is due is gathered until the payer's invoice day, and not a day of it is lost. */
class GatheringTest {
    private static final LocalDate FIFTEENTH = LocalDate.of(2026, 11, 15);
    private static final long SEED = Long.getLong("kontor.gathering.seed", System.nanoTime());
    private static final int PAYERS = 3_000;
    private static final int DAYS = 500;

    private final Gathering onThe15th = new Gathering(15, Optional.empty());

    @Test
    void billsOnEveryRunWithoutAnInvoiceDay() {
        assertThat(Gathering.NONE.of(Run.on(FIFTEENTH))).contains(Run.on(FIFTEENTH));
    }

    @Test
    void waitsForTheInvoiceDay() {
        Gathering made = onThe15th.after(Run.on(FIFTEENTH));
        assertThat(made.of(Run.on(FIFTEENTH.plusDays(29)))).isEmpty();
        assertThat(made.of(Run.on(FIFTEENTH.plusDays(30)))).contains(Run.on(FIFTEENTH.plusMonths(1)));
    }

    @Test
    void catchesUpWithAnInvoiceDayWithoutARun() {
        Run late = Run.on(FIFTEENTH.plusDays(9));
        assertThat(onThe15th.of(late)).contains(new Run(FIFTEENTH, late.businessDate()));
        assertThat(onThe15th.after(late).of(late)).isEmpty();
    }

    @Test
    void billsAMonthAheadAsARunAsks() {
        Run ahead = new Run(FIFTEENTH.plusMonths(1), FIFTEENTH);
        assertThat(onThe15th.after(Run.on(FIFTEENTH)).of(ahead)).contains(ahead);
    }

    /** Contracts with anchors of their own and runs on any day, against a loop over single days. */
    @Test
    void losesNothingAndMakesOneDocumentForEachInvoiceDay() {
        for (int payer = 0; payer < PAYERS; payer++) {
            long seed = SEED + payer;
            assertThat(new Months(new Random(seed)).wrong()).as("seed " + seed).isEmpty();
        }
    }

    /** Some months of a payer, day by day. */
    private static final class Months {
        private final Random random;
        private final int day;
        private final List<Integer> anchors = new ArrayList<>();
        private final Map<LocalDate, Integer> waiting = new HashMap<>();
        private final List<String> wrong = new ArrayList<>();
        private LocalDate lastDocument = LocalDate.MIN;
        private Gathering gathering;

        Months(Random random) {
            this.random = random;
            this.day = 1 + random.nextInt(28);
            this.gathering = new Gathering(day, Optional.empty());
            for (int contract = 0; contract < 1 + random.nextInt(5); contract++) {
                anchors.add(1 + random.nextInt(28));
            }
        }

        List<String> wrong() {
            LocalDate begin = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            for (LocalDate date = begin; date.isBefore(begin.plusDays(DAYS)); date = date.plusDays(1)) {
                int dom = date.getDayOfMonth();
                int due = (int) anchors.stream().filter(anchor -> anchor == dom).count();
                if (due > 0) {
                    waiting.put(date, due);
                }
                if (random.nextInt(6) == 0) {
                    run(date);
                }
            }
            return wrong;
        }

        private void run(LocalDate today) {
            LocalDate invoiceDay = today;
            while (invoiceDay.getDayOfMonth() != day) {
                invoiceDay = invoiceDay.minusDays(1);
            }
            Optional<Run> own = gathering.of(Run.on(today));
            boolean expected = lastDocument.isBefore(invoiceDay);
            if (own.isPresent() != expected) {
                wrong.add("on " + today + " a document was " + (expected ? "missing" : "one too many"));
            }
            if (own.isPresent()) {
                LocalDate through = own.get().through();
                boolean any = waiting.keySet().removeIf(date -> !date.isAfter(through));
                if (any) {
                    gathering = gathering.after(Run.on(today));
                    lastDocument = today;
                }
                LocalDate last = invoiceDay;
                if (waiting.keySet().stream().anyMatch(date -> !date.isAfter(last)) || through.isAfter(last)) {
                    wrong.add("on " + today + " not all until " + last + ", or more");
                }
            }
        }
    }
}
