package org.kontor.billing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kontor.contracts.Terms;
import org.kontor.money.Money;

/**
 * How many line-periods a minute the calculator bills on one core: derivations written as JSON, totals made, what is
 * billed carried from run to run, as a billing run does. Prints the figures; no test, because machines differ.
 */
final class CalculatorBench {
    private static final int CONTRACTS = 20_000;
    private static final int MONTHS = 12;
    private static final int WARM_UP = 2;
    private static final long NANOS_A_MILLI = 1_000_000L;
    // CPU time, so that other work on the machine does not count.
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final long NANOS_A_MINUTE = 60_000_000_000L;

    private CalculatorBench() {}

    /**
     * @param arguments number of contracts, if not 20,000
     */
    public static void main(String[] arguments) {
        int contracts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CONTRACTS;
        List<Terms> terms = new ArrayList<>();
        for (int i = 0; i < contracts; i++) {
            terms.add(contract(i));
        }
        for (int i = 0; i < WARM_UP; i++) {
            bill(terms, false);
        }
        System.out.println("calculator, all periods of the year looked at again each month: " + bill(terms, false));
        System.out.println("calculator, only what is not settled: " + bill(terms, true));
    }

    private static Terms contract(int number) {
        LocalDate start = LocalDate.of(2027, 1, 1).plusDays(number % 31);
        ContractBuilder contract = ContractBuilder.aContract().startingOn(start.toString());
        return (number % 3 == 0 ? contract.less("10").times(2) : contract).terms();
    }

    private static String bill(List<Terms> contracts, boolean settledOnly) {
        Calculator calculator = new Calculator(ContractBuilder.RATES);
        List<Billed> billed = new ArrayList<>();
        contracts.forEach(contract -> billed.add(Billed.NOTHING));
        long charges = 0;
        long characters = 0;
        long cents = 0;
        long start = CPU.getCurrentThreadCpuTime();
        Run last = null;
        for (int month = 1; month <= MONTHS; month++) {
            Run run = Run.on(LocalDate.of(2027, 1, 31).plusMonths(month - 1));
            for (int i = 0; i < contracts.size(); i++) {
                Terms terms = contracts.get(i);
                LocalDate settled = settledOnly && last != null ? Calculator.settled(terms, last) : LocalDate.MIN;
                List<Charge> made = calculator.charges(terms, billed.get(i), run, settled);
                billed.set(
                        i,
                        settledOnly ? Billed.NOTHING.plus(made) : billed.get(i).plus(made));
                cents += InvoiceTotals.of(made).payable().cents();
                charges += made.size();
                for (Charge charge : made) {
                    characters += charge.derivation().toJson().length();
                }
            }
            last = run;
        }
        long nanos = CPU.getCurrentThreadCpuTime() - start;
        return String.format(
                Locale.ROOT,
                "%,d line-periods in %,d ms of CPU time, %,d a minute on one core (%d characters a derivation, sum %s)",
                charges,
                nanos / NANOS_A_MILLI,
                charges * NANOS_A_MINUTE / nanos,
                characters / Math.max(charges, 1),
                Money.ofCents(cents));
    }
}
