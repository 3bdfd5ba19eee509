package org.kontor.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kontor.billing.Billed;
import org.kontor.billing.Calculator;
import org.kontor.billing.Charge;
import org.kontor.billing.InvoiceTotals;
import org.kontor.billing.Run;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.Terms;
import org.kontor.money.Money;

/**
 * What a contract bills once: a set-up fee, the price of a trial. By the code that bills. Pure.
 *
 * @param product its code
 */
record OneOff(String product, Money net, Money gross) {
    /** Each for itself, in the order of the contract: all of them have to be told (§ 312j (2) BGB). */
    static List<OneOff> of(Terms terms, Predicate<Line> which, Calculator calculator, LocalDate today) {
        return terms.linesKnownAt(today).stream()
                .filter(line -> line.kind() == LineKind.ONE_OFF)
                .filter(which)
                .flatMap(line -> of(terms, line, calculator, today).stream())
                .toList();
    }

    private static Optional<OneOff> of(Terms terms, Line line, Calculator calculator, LocalDate today) {
        Run run = new Run(line.start().plusDays(1), today);
        List<Charge> charges = calculator.charges(terms, Billed.NOTHING, run).stream()
                .filter(charge -> charge.line() == line.id())
                .toList();
        InvoiceTotals totals = InvoiceTotals.of(charges);
        return charges.stream().findFirst().map(charge -> new OneOff(charge.plan(), totals.net(), totals.payable()));
    }
}
