package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;

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

    /** In the order in which they are recorded: a seat that moves ends and begins. */
    static List<Meaning> all(Amendment amendment, Terms terms, Catalogue products, LocalDate today) {
        if (amendment instanceof Amendment.LineAdded asked) {
            return added(asked, Optional.empty(), terms, products, today);
        } else if (amendment instanceof Amendment.SeatTaken asked) {
            Amendment.LineAdded line = new Amendment.LineAdded(asked.product(), Quantity.ONE, asked.effective());
            return added(line, Optional.of(asked.seat()), terms, products, today);
        } else if (amendment instanceof Amendment.SeatMoved asked) {
            Line line = terms.lineKnownAt(asked.line(), today);
            LineDraft draft = SeatMove.draft(terms, line, asked, products, today);
            return List.of(ended(line, asked.effective().minusDays(1), today), added(draft, nextLine(terms), today));
        } else if (amendment instanceof Amendment.SeatLeft asked) {
            return List.of(ended(terms.lineKnownAt(asked.line(), today), asked.last(), today));
        }
        return List.of(of(amendment, terms, products.byId(), today));
    }

    /** Where products are found. */
    record Catalogue(LongFunction<Product> byId, Function<String, Product> byCode) {}

    /** With a new line comes what is billed once because of it. */
    private static List<Meaning> added(
            Amendment.LineAdded asked, Optional<Seat> seat, Terms terms, Catalogue products, LocalDate today) {
        LineDraft line = draft(asked, terms, products.byId().apply(asked.product()), today);
        LocalDate end = terms.endKnownAt(today);
        List<Meaning> meanings = new ArrayList<>();
        for (LineDraft draft : new Beginnings(products.byId(), today, false).of(line)) {
            if (meanings.isEmpty() || draft.validity().start().isBefore(end)) {
                meanings.add(added(draft.seating(seat), nextLine(terms) - meanings.size(), today));
            }
        }
        return meanings;
    }

    private static Meaning ended(Line line, LocalDate last, LocalDate today) {
        LocalDate never = line.start().minusDays(1);
        Change.LineEnded change = new Change.LineEnded(line.id(), last.isBefore(never) ? never : last, today);
        return new Meaning(change, (contract, contracts) -> ContractChange.of(contract, change));
    }

    /** Of a line that is not stored yet: no line of the terms has it, nor a smaller one. */
    private static long nextLine(Terms terms) {
        return -terms.changes().stream()
                .filter(change ->
                        change instanceof Change.LineAdded added && added.line().id() <= 0)
                .count();
    }

    private static Meaning of(Amendment amendment, Terms terms, LongFunction<Product> products, LocalDate today) {
        if (amendment instanceof Amendment.PlanChange plan) {
            Product product = products.apply(plan.product());
            checkKind(terms.lineKnownAt(plan.line(), today), product);
            return of(plan, LineDraft.Offer.of(product, today), today);
        } else if (amendment instanceof Amendment.PriceChange asked) {
            return of(asked, terms, products.apply(asked.product()), today);
        } else if (amendment instanceof Amendment.QuantityChange asked) {
            Change.QuantityChange change =
                    new Change.QuantityChange(asked.line(), asked.quantity(), asked.effective(), today);
            return new Meaning(change, (contract, contracts) -> ContractChange.of(contract, change));
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
            return new Meaning(change, (contract, contracts) -> ContractChange.of(contract, change, asked.leaving()));
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

    private static Meaning of(Amendment.PriceChange asked, Terms terms, Product product, LocalDate today) {
        Agreed agreed = terms.agreed(terms.lineKnownAt(asked.line(), today), asked.effective(), today);
        PriceVersion price = product.prices().stream()
                .filter(known -> known.id() == asked.price())
                .findFirst()
                .orElseThrow(() -> new NoPriceYet(product.code(), asked.effective()));
        if (!agreed.plan().equals(product.code())) {
            throw new OtherKind(product.code());
        }
        Amendment.PlanChange change =
                new Amendment.PlanChange(asked.line(), asked.product(), asked.effective(), AnchorRule.KEPT);
        return of(change, new LineDraft.Offer(product, price), today);
    }

    private static Meaning added(LineDraft draft, long id, LocalDate today) {
        Change.LineAdded change = new Change.LineAdded(draft.line(id), today);
        return new Meaning(change, (contract, contracts) -> {
            ContractLine line = contract.added(draft, today);
            contracts.add(line);
            return ContractChange.of(contract, line);
        });
    }

    private static LineDraft draft(Amendment.LineAdded asked, Terms terms, Product product, LocalDate today) {
        LineDraft.Offer offer = LineDraft.Offer.of(product, today);
        if (product.kind() == ProductKind.ONE_OFF) {
            return Beginnings.once(offer, asked.quantity(), Percent.ZERO, asked.effective());
        }
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
