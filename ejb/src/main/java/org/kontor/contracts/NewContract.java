package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.kontor.accounts.Account;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Location;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;

/** An order that was understood and checked, before it is stored. */
record NewContract(Agreement agreement, LocalDate signed, LocalDate start, List<LineDraft> lines) {

    /** Fails with the name of what is wrong. */
    static NewContract of(ContractOrder order, CustomerType customer, LongFunction<Product> products, LocalDate today) {
        Beginnings beginnings = new Beginnings(products, today, order.feesWaived());
        List<LineDraft> lines = new ArrayList<>();
        for (OrderedLine line : order.lines()) {
            lines.addAll(beginnings.of(draft(line, order, products.apply(line.productId()), today)));
        }
        ContractOrder.Conditions conditions = order.conditions();
        Agreement agreement = new Agreement(customer, conditions.term(), conditions.pauses(), Beginnings.trial(lines));
        NewContract contract = new NewContract(agreement, today, order.start(), lines);
        contract.terms();
        return contract;
    }

    /**
     * A contract that other software billed before: each line at the price of its day, not billed up to another.
     *
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    static NewContract of(RunningContract running, CustomerType customer, LongFunction<Product> products) {
        ContractOrder.Conditions conditions = running.conditions();
        Agreement agreement = new Agreement(customer, conditions.term(), conditions.pauses());
        ContractOrder order = new ContractOrder(0, running.locationId(), running.startOn(), conditions, List.of());
        List<LineDraft> lines = new ArrayList<>();
        for (RunningContract.RunningLine line : running.lines()) {
            Product product = products.apply(line.ordered().productId());
            lines.add(draft(line.ordered(), order, product, line.priceOf())
                    .costing(line.ownPrice())
                    .paidFrom(line.billedThrough().plusDays(1)));
        }
        NewContract contract = new NewContract(agreement, running.signedOn(), running.startOn(), lines);
        contract.terms();
        return contract;
    }

    private static LineDraft draft(OrderedLine line, ContractOrder order, Product product, LocalDate priceOf) {
        LineDraft.Offer offer = LineDraft.Offer.of(product, priceOf);
        if (product.kind() == ProductKind.ONE_OFF) {
            return Beginnings.once(offer, line.quantity(), line.discount(), order.start());
        }
        Interval interval = offer.price().price().interval();
        return new LineDraft(
                kind(product.kind()),
                order.conditions().anchor().anchor(order.start(), interval),
                Period.from(order.start()),
                offer,
                new LineDraft.Amount(line.quantity(), line.discount()),
                order.start());
    }

    static LineKind kind(ProductKind product) {
        return switch (product) {
            case ADD_ON -> LineKind.ADD_ON;
            case METERED -> LineKind.METERED;
            case ONE_OFF -> LineKind.ONE_OFF;
            case BASE, STANDALONE -> LineKind.BASE;
        };
    }

    /** Constructing them is the check; lines are numbered from one. */
    Terms terms() {
        List<Line> values = new ArrayList<>();
        for (LineDraft line : lines) {
            values.add(line.line(values.size() + 1L));
        }
        return new Terms(0, start, agreement, values, List.of());
    }

    Contract store(String number, Account account, Location location) {
        Contract contract = new Contract(number, account, location, agreement, new Contract.SignedDates(signed, start));
        int position = 0;
        for (LineDraft line : lines) {
            position++;
            contract.add(new ContractLine(contract, position, line, signed));
        }
        return contract;
    }
}
