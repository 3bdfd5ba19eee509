package org.kontor.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kontor.calendar.Period;
import org.kontor.catalog.Meters;
import org.kontor.contracts.Agreed;
import org.kontor.contracts.Line;
import org.kontor.contracts.PriceKey;
import org.kontor.contracts.Terms;

/**
 * What pays for the units of records: what the contract includes, first for the member alone; credits of the member, of the
 * contract, of the team; and
 * the rest at the price. Pure. Records billed before keep what they used; a late one takes what is left for its own day.
 */
public final class UsageRating {
    private final Meters meters;
    private final UsedBefore before;
    private final CreditBook credits;
    private final LocalDate knownAt;

    /**
     * @param knownAt business date by which changes of contracts were recorded
     */
    public UsageRating(Meters meters, UsedBefore before, Collection<Credit> credits, LocalDate knownAt) {
        this.meters = meters;
        this.before = before;
        this.credits = new CreditBook(credits);
        this.knownAt = knownAt;
    }

    /**
     * Rates the records of a contract whose priced period is over by a day, or whose contract is. Contracts of one account
     * use the same team credits: rate them in the order of their ids.
     */
    public List<RatedUse> due(Terms terms, Collection<UsageRecord> records, LocalDate through) {
        boolean over = !terms.endKnownAt(knownAt).isAfter(through);
        return new OfContract(terms, records)
                .rated(period -> over || !period.end().isAfter(through));
    }

    /** Rates all records of a contract, as if everything was due. */
    public List<RatedUse> all(Terms terms, Collection<UsageRecord> records) {
        return new OfContract(terms, records).rated(period -> true);
    }

    /** What is left for a product on a day, in the order of use, if these records are billed first. */
    public List<Remaining> left(Terms terms, Collection<UsageRecord> records, Line line, LocalDate day) {
        OfContract contract = new OfContract(terms, records);
        contract.rated(period -> true);
        String product = terms.agreed(line, day, knownAt).plan();
        List<Remaining> left = new ArrayList<>(contract.allowances(product, day).left(day));
        left.addAll(credits.left(terms.id(), product, day));
        return left;
    }

    /** Whether a priced period is to be billed. */
    private interface Due {
        boolean is(Period period);
    }

    private record Slot(long line, Period period, List<PriceKey> keys) {}

    private final class OfContract {
        private final Terms terms;
        private final List<UsageRecord> records;
        private final Map<Long, Line> lines = new HashMap<>();
        private final Map<String, Allowances> byProduct = new HashMap<>();
        private final Map<Long, List<Share>> rated = new HashMap<>();

        OfContract(Terms terms, Collection<UsageRecord> records) {
            this.terms = terms;
            this.records = records.stream().sorted(UsageRecord.IN_ORDER).toList();
            terms.meteredKnownAt(LocalDate.MAX).forEach(line -> lines.put(line.id(), line));
        }

        List<RatedUse> rated(Due due) {
            Map<Slot, Pending> found = new LinkedHashMap<>();
            for (UsageRecord record : records) {
                Agreed agreed = agreed(record.line(), record.day());
                Period period = period(agreed, record.day());
                if (due.is(period)) {
                    RatedRecord shares = new RatedRecord(record, shares(record, agreed.plan()));
                    rated.put(record.id(), shares.shares());
                    found.computeIfAbsent(
                                    new Slot(record.line(), period, agreed.keys()), slot -> new Pending(slot, agreed))
                            .add(shares);
                }
            }
            return found.values().stream().map(this::use).toList();
        }

        private Agreed agreed(long line, LocalDate day) {
            return terms.agreed(lines.get(line), day, knownAt);
        }

        private static Period period(Agreed agreed, LocalDate day) {
            return agreed.anchor().periodContaining(day, agreed.price().interval());
        }

        private List<Share> shares(UsageRecord record, String product) {
            if (record.isReversal()) {
                return reversed(record, product);
            }
            List<Share> shares =
                    new ArrayList<>(allowances(product, record.day()).take(record.by(), record.day(), record.units()));
            shares.addAll(credits.take(terms.id(), record.by(), product, record.day(), record.units() - units(shares)));
            shares.addAll(credits.takeVouchers(
                    terms.id(), record.by(), product, record.day(), record.units() - units(shares)));
            int rest = record.units() - units(shares);
            if (rest > 0) {
                shares.add(Share.priced(record.day(), rest));
            }
            return shares;
        }

        /** Gives back what the other record used. */
        private List<Share> reversed(UsageRecord record, String product) {
            List<Share> original = rated.getOrDefault(
                    record.reverses(), before.ofRecords().getOrDefault(record.reverses(), List.of()));
            List<Share> shares = original.stream().map(Share::reversed).toList();
            for (Share share : shares) {
                switch (share.source()) {
                    case ALLOWANCE -> allowances(product, record.day()).giveBack(share);
                    case MEMBER_CREDIT, TEAM_CREDIT, VOUCHER -> credits.giveBack(share);
                    case PRICE -> {
                        // Units at the price come back with the sum of their period.
                    }
                }
            }
            return shares;
        }

        Allowances allowances(String product, LocalDate day) {
            return byProduct.computeIfAbsent(product, code -> {
                LocalDate first =
                        records.isEmpty() ? day : earlier(records.get(0).day(), day);
                LocalDate last = records.isEmpty()
                        ? day
                        : later(records.get(records.size() - 1).day(), day);
                List<Grant> grants = new Grants(terms, meters, knownAt).of(code, Period.ofDays(first, last));
                return new Allowances(grants, before.allowances(code));
            });
        }

        private RatedUse use(Pending pending) {
            Slot slot = pending.slot;
            NavigableMap<LocalDate, Integer> priced = new TreeMap<>();
            before.priced(slot.line())
                    .subMap(slot.period().start(), slot.period().end())
                    .forEach((day, units) -> {
                        if (agreed(slot.line(), day).keys().equals(slot.keys())) {
                            priced.put(day, units);
                        }
                    });
            for (RatedRecord record : pending.records) {
                priced.merge(record.record().day(), record.units(Source.PRICE), Integer::sum);
            }
            priced.values().removeIf(units -> units == 0);
            return new RatedUse(
                    terms.id(),
                    slot.line(),
                    slot.period(),
                    pending.agreed,
                    meters.of(pending.agreed.price()),
                    List.copyOf(pending.records),
                    priced);
        }
    }

    /** Records of one line, period and price. */
    private static final class Pending {
        private final Slot slot;
        private final Agreed agreed;
        private final List<RatedRecord> records = new ArrayList<>();

        Pending(Slot slot, Agreed agreed) {
            this.slot = slot;
            this.agreed = agreed;
        }

        void add(RatedRecord record) {
            records.add(record);
        }
    }

    private static int units(List<Share> shares) {
        return shares.stream().mapToInt(Share::units).sum();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
