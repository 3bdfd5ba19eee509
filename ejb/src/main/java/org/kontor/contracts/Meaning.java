package org.kontor.contracts;

import java.time.LocalDate;
import java.util.function.LongFunction;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Product;
import org.kontor.money.Percent;

/**
 * What an amendment means on the day it is recorded.
 *
 * @param change of the terms
 * @param row what is written down about it
 */
record Meaning(Change change, Row row) {

    /** Makes the row of a change; it may need another that is stored first. */
    @FunctionalInterface
    interface Row {
        ContractChange of(Contract contract, ContractRepository contracts);
    }

    /** Of a line that is not stored yet: no stored line has it. */
    private static final long NEW_LINE = 0;

    static Meaning of(Amendment amendment, Terms terms, LongFunction<Product> products, LocalDate today) {
        if (amendment instanceof Amendment.PlanChange plan) {
            Product product = products.apply(plan.product());
            checkKind(terms.lineKnownAt(plan.line(), today), product);
            return of(plan, LineDraft.Offer.of(product, today), today);
        } else if (amendment instanceof Amendment.QuantityChange asked) {
            Change.QuantityChange change =
                    new Change.QuantityChange(asked.line(), asked.quantity(), asked.effective(), today);
            return new Meaning(change, (contract, contracts) -> ContractChange.of(contract, change));
        } else if (amendment instanceof Amendment.LineAdded asked) {
            return added(draft(asked, terms, products.apply(asked.product()), today), today);
        } else if (amendment instanceof Amendment.LineEnded asked) {
            Change.LineEnded change = new Change.LineEnded(asked.line(), asked.last(), today);
            return new Meaning(change, (contract, contracts) -> ContractChange.of(contract, change));
        } else if (amendment instanceof Amendment.LineEndUndone asked) {
            Change.LineEndUndone change = new Change.LineEndUndone(asked.line(), today);
            return new Meaning(change, (contract, contracts) -> ContractChange.of(contract, change));
        } else if (amendment instanceof Amendment.Pause asked) {
            Change.Pause change = new Change.Pause(asked.days(), today);
            return new Meaning(change, (contract, contracts) -> ContractChange.of(contract, change));
        } else if (amendment instanceof Amendment.Resume asked) {
            Change.Resume change = new Change.Resume(asked.effective(), today);
            return new Meaning(change, (contract, contracts) -> ContractChange.of(contract, change));
        } else if (amendment instanceof Amendment.Cancellation asked) {
            Change.Cancellation change = new Change.Cancellation(asked.last(), asked.kind(), today);
            return new Meaning(change, (contract, contracts) -> ContractChange.of(contract, change));
        } else if (amendment instanceof Amendment.CancellationUndone) {
            Change.CancellationUndone change = new Change.CancellationUndone(today);
            return new Meaning(change, (contract, contracts) -> ContractChange.of(contract, change));
        }
        throw new IllegalStateException("unknown amendment " + amendment);
    }

    /** A line stays what it is; a metered one only gets another price. */
    private static void checkKind(Line line, Product product) {
        boolean otherMeter = line.kind() == LineKind.METERED
                && !line.versions().get(0).plan().name().equals(product.code());
        if (NewContract.kind(product.kind()) != line.kind() || otherMeter) {
            throw new OtherKind(product.code());
        }
    }

    private static Meaning of(Amendment.PlanChange asked, LineDraft.Offer offer, LocalDate today) {
        Change.PlanChange change =
                new Change.PlanChange(asked.line(), offer.plan(), asked.effective(), asked.anchor(), today);
        return new Meaning(change, (contract, contracts) -> ContractChange.of(contract, change, offer));
    }

    private static Meaning added(LineDraft draft, LocalDate today) {
        Change.LineAdded change = new Change.LineAdded(draft.line(NEW_LINE), today);
        return new Meaning(change, (contract, contracts) -> {
            ContractLine line = contract.added(draft, today);
            contracts.add(line);
            return ContractChange.of(contract, line);
        });
    }

    private static LineDraft draft(Amendment.LineAdded asked, Terms terms, Product product, LocalDate today) {
        LineDraft.Offer offer = LineDraft.Offer.of(product, today);
        return new LineDraft(
                NewContract.kind(product.kind()),
                anchor(terms, asked.effective(), offer.price().price().interval()),
                Period.from(asked.effective()),
                offer,
                new LineDraft.Amount(asked.quantity(), Percent.ZERO),
                asked.effective());
    }

    /** The contract's own, so that its lines share their periods; days and weeks have periods of their own. */
    private static Anchor anchor(Terms terms, LocalDate start, Interval interval) {
        return interval.isMonthly() ? TermRules.anchor(terms, start) : new Anchor(start);
    }
}
