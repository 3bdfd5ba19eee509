package org.kontor.declarations;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.contracts.ConsumerLaw;
import org.kontor.contracts.Terms;

/** What becomes of a declaration without a person: an ordinary cancellation whose contract is sure ends it. Pure. */
sealed interface Decision {
    /** The contract ends, or ended already before. */
    record Ends(Candidate contract, LocalDate last) implements Decision {}

    /** A person has to look. */
    record Asks(Declaration.Task task) implements Decision {}

    /** What to do once it is known which contract is meant, before its terms are read. */
    static Optional<Decision> before(Declared said, Matching.Match match) {
        if (match.found().isEmpty()) {
            return Optional.of(new Asks(match.task().orElseThrow()));
        }
        if (said.ending() == Ending.EXTRAORDINARY) {
            return Optional.of(new Asks(Declaration.Task.EXTRAORDINARY));
        }
        return Optional.empty();
    }

    /** What to do with a contract that is sure. */
    static Decision of(Declaration declaration, Candidate found, Terms terms) {
        if (declaration.said().kind() == DeclarationKind.CANCELLATION) {
            return ends(declaration, found, terms);
        }
        boolean consumer = ConsumerLaw.mayWithdraw(terms.agreement().customer());
        return new Asks(consumer ? Declaration.Task.WITHDRAWAL : Declaration.Task.NO_RIGHT);
    }

    /** The last day by the contract's own rules; a contract that is cancelled to an earlier day ends on that one. */
    static Ends ends(Declaration declaration, Candidate found, Terms terms) {
        LocalDate received = declaration.receipt().on();
        LocalDate last = declaration
                .said()
                .wished()
                .map(wished -> terms.end(received, wished))
                .orElseGet(() -> terms.earliestEnd(received));
        return new Ends(found, found.ends().filter(ends -> !ends.isAfter(last)).orElse(last));
    }
}
