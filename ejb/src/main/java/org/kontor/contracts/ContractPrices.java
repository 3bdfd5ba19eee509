package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.calendar.Interval;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.MeterPrice;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.PriceTier;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.letters.LetterWords;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.Rounding;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatRate;

/** What the lines of a contract cost, in the words of a letter. Pure. */
final class ContractPrices {
    /** Units of 0.0001 € in a cent. */
    private static final int UNITS_A_CENT = 100;

    private final Contract contract;
    private final ContractLetter.Facts facts;
    private final LetterWords words;

    ContractPrices(Contract contract, ContractLetter.Facts facts, LetterWords words) {
        this.contract = contract;
        this.facts = facts;
        this.words = words;
    }

    /** Something at a price from a day on. */
    private record Position(Product product, PriceVersion price, Quantity quantity, Percent discount, LocalDate from) {}

    private record Amounts(Money net, Money gross) {}

    Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        for (String column : List.of("what", "quantity", "net", "gross", "per")) {
            columns.put(column, words.text("column." + column));
        }
        return columns;
    }

    Map<String, Object> row(ContractLine line) {
        List<String> more = new ArrayList<>();
        LocalDate start = line.validity().start();
        if (line.paidFrom().isAfter(start) && contract.agreement().trial().isPresent()) {
            more.add(words.text("detail.trial", line.paidFrom().minusDays(1)));
        }
        return row(new Position(line.product(), line.price(), line.quantity(), line.discount(), start), more);
    }

    /** Of a change that names a price; it keeps how many there are. */
    Optional<Map<String, Object>> row(ContractChange change) {
        if (change.product().isEmpty() || change.price().isEmpty()) {
            return Optional.empty();
        }
        Position before = before(change);
        return Optional.of(row(
                new Position(
                        change.product().get(),
                        change.price().get(),
                        change.quantity().orElse(before.quantity()),
                        before.discount(),
                        change.effective()),
                List.of()));
    }

    String name(Product product) {
        return product.name().in(words.locale());
    }

    /** The name of the line a change is about, as it was before; empty if it is about the whole contract. */
    String lineBefore(ContractChange change) {
        return change.lineId().isEmpty() ? "" : name(before(change).product());
    }

    private Position before(ContractChange change) {
        ContractLine line = contract.lines().stream()
                .filter(known -> change.lineId().filter(known.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        Position now = new Position(
                line.product(),
                line.price(),
                line.quantity(),
                line.discount(),
                line.validity().start());
        for (ContractChange earlier : contract.changes()) {
            if (earlier.amendment() < change.amendment() && earlier.lineId().equals(change.lineId())) {
                now = new Position(
                        earlier.product().orElse(now.product()),
                        earlier.price().orElse(now.price()),
                        earlier.quantity().orElse(now.quantity()),
                        earlier.discount().orElse(now.discount()),
                        earlier.effective());
            }
        }
        return now;
    }

    private Map<String, Object> row(Position position, List<String> more) {
        boolean metered = position.product().kind() == ProductKind.METERED;
        List<String> details = new ArrayList<>(more);
        if (!position.discount().isZero()) {
            details.add(words.text("detail.discount", position.discount()));
        }
        if (position.price().price().proration() != Proration.ONCE) {
            boolean advance = position.price().price().timing() == Timing.IN_ADVANCE;
            details.add(words.text(advance ? "detail.advance" : "detail.arrears"));
        }
        PriceDetails known = facts.details().getOrDefault(position.price().id(), PriceDetails.NONE);
        if (metered) {
            known.meter().ifPresent(meter -> addTiers(position.product(), meter, details));
        }
        known.included().forEach(allowance -> addIncluded(allowance, details));
        Amounts amounts = amounts(position);
        return Map.of(
                "what", name(position.product()),
                "details", details,
                "quantity", metered ? "" : position.quantity().toString(),
                "net", metered ? "" : words.money(amounts.net()),
                "gross", metered ? "" : words.money(amounts.gross()),
                "per", metered ? "" : per(position.price()));
    }

    private void addTiers(Product product, MeterPrice meter, List<String> details) {
        String per = units(product.unit(), meter.per());
        List<PriceTier> tiers = meter.tiers();
        for (PriceTier tier : tiers) {
            String price = words.price(tier.price());
            details.add(
                    tiers.size() == 1
                            ? words.text("detail.flat", price, per)
                            : tier.isOpen()
                                    ? words.text("detail.above", price, per)
                                    : words.text("detail.upTo", units(product.unit(), tier.upTo()), price, per));
        }
        meter.dayCap().map(words::price).ifPresent(cap -> details.add(words.text("detail.cap", cap)));
    }

    private void addIncluded(Allowance allowance, List<String> details) {
        Product product = facts.metered().get(allowance.product());
        details.add(words.text(
                "detail.included",
                units(product.unit(), allowance.units()),
                name(product),
                words.text("per." + allowance.clock().name())));
        if (allowance.rollOver().periods() > 0) {
            details.add(words.text(
                    allowance.rollOver().periods() == 1 ? "detail.roll.one" : "detail.roll",
                    units(product.unit(), allowance.rollOver().units()),
                    allowance.rollOver().periods()));
        }
    }

    private String units(ProductUnit unit, int units) {
        return words.text(unit == ProductUnit.HOUR ? "units.minutes" : "units.pieces", units);
    }

    private String per(PriceVersion price) {
        if (price.price().proration() == Proration.ONCE) {
            return words.text("per.once");
        }
        Interval interval = price.price().interval();
        String unit = words.text("per." + interval.unit().name());
        return interval.count() == 1 ? unit : words.text("per.many", interval.count(), unit);
    }

    /** Of a whole period, with the rate of its first day. */
    private Amounts amounts(Position position) {
        UnitPrice each = position.price().price().amount();
        long units = Math.multiplyExact(each.units(), (long) position.quantity().pieces());
        long kept = (long) Percent.WHOLE - position.discount().units();
        Money entered = Money.ofCents(Rounding.halfUp(units, kept, (long) UNITS_A_CENT * Percent.WHOLE));
        VatRate rate = position.product().taxClass().rateOn(position.from()).orElse(VatRate.of("0"));
        boolean small = contract.seller().smallBusiness().holdsOn(position.from());
        if (position.price().price().entry() == PriceEntry.GROSS) {
            return new Amounts(small ? entered : rate.netOf(entered), entered);
        }
        return new Amounts(entered, small ? entered : entered.plus(rate.on(entered)));
    }
}
