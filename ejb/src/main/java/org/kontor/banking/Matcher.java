package org.kontor.banking;

import java.util.List;
import java.util.function.Supplier;
import org.kontor.money.Money;

/**
 * The ladder: what a payment is most surely for. The first rung that finds exactly one answer decides; one that finds
 * several, or something that is contradicted, leaves it to a person.
 */
final class Matcher {
    private final Candidates candidates;
    private final Money tolerance;

    /**
     * @param tolerance how far an amount may be off and still be the amount
     */
    Matcher(Candidates candidates, Money tolerance) {
        this.candidates = candidates;
        this.tolerance = tolerance;
    }

    Outcome match(Payment payment) {
        if (payment.amount().signum() <= 0) {
            // A salary, the rent, a fee of the bank: what goes out closes no claim.
            return Outcome.nothing();
        }
        MatchingCase matched = new MatchingCase(payment, candidates, tolerance);
        List<Supplier<Finding>> rungs = List.of(
                new ReferenceRung(matched)::find,
                new NumberRung(matched)::find,
                new CustomerRung(matched)::find,
                new IbanRung(matched)::find);
        for (Supplier<Finding> rung : rungs) {
            Finding finding = rung.get();
            if (finding instanceof Finding.Found found) {
                return new Outcome.Matched(found.match());
            }
            if (finding instanceof Finding.Unsure) {
                break;
            }
        }
        return new Outcome.Proposed(new Proposing(matched).proposals());
    }
}
