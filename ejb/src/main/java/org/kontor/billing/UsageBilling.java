package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kontor.calendar.Period;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Agreed;
import org.kontor.contracts.PriceKey;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.Rounding;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;
import org.kontor.usage.MeterCost;
import org.kontor.usage.RatedRecord;
import org.kontor.usage.RatedUse;
import org.kontor.usage.Source;
import org.kontor.usage.UsedBy;

/**
 * Charges for what was used: of each metered line, period and price, what all of it costs less what is billed (R4). So a
 * late record, one taken back, and a cancelled invoice (R10) come right by themselves. Each use is a service of its own,
 * not a part of one for the period: the rate of VAT is that of its day (§ 27 (1) UStG).
 */
final class UsageBilling {
    private final VatRates rates;
    private final TaxTreatment treatment;

    UsageBilling(VatRates rates, TaxTreatment treatment) {
        this.rates = rates;
        this.treatment = treatment;
    }

    /**
     * One for each tax share of the price, each rate that its days of service have, and each member who used it, also of
     * 0.00: what is included counts as billed.
     */
    List<UsageCharge> charges(RatedUse use, Billed billed) {
        List<Part> parts = new ArrayList<>();
        RatedUse atPrice = use.withoutVouchers();
        if (!atPrice.records().isEmpty()) {
            addParts(atPrice, billed, parts);
        }
        new VoucherBilling(rates, treatment).addParts(use, billed, parts);
        return charges(parts);
    }

    private void addParts(RatedUse use, Billed billed, List<Part> parts) {
        long before = 0;
        for (int share = 0; share < use.agreed().keys().size(); share++) {
            VatShare vat = use.agreed().price().vat().get(share);
            List<BilledRow> rows = rows(use, use.agreed().keys().get(share), billed);
            new Share(use, vat, before, rows).addParts(use.agreed().keys().get(share), parts);
            before += vat.share().units();
        }
    }

    /** Records go with the first charge that bills something of them. */
    private static List<UsageCharge> charges(List<Part> parts) {
        Map<Long, Money> costs = new HashMap<>();
        parts.forEach(part -> part.costs().forEach((record, cost) -> costs.merge(record, cost, Money::plus)));
        Set<Long> attached = new HashSet<>();
        return parts.stream()
                .map(part -> new UsageCharge(
                        part.charge(),
                        part.by(),
                        part.records().stream()
                                .filter(rated -> attached.add(rated.record().id()))
                                .map(rated -> new RecordCost(
                                        rated, costs.get(rated.record().id())))
                                .toList()))
                .toList();
    }

    /**
     * What one person pays of a stage.
     *
     * @param records of that person on days of the stage
     * @param costs net, by id of the record
     */
    record Part(Charge charge, UsedBy by, List<RatedRecord> records, Map<Long, Money> costs) {}

    /** The difference of two rounded running sums, so that no cent is lost or made. */
    static Money part(Money whole, long before, long units) {
        long upTo = Rounding.halfUp(whole.cents(), before + units, Percent.WHOLE);
        return Money.ofCents(upTo - Rounding.halfUp(whole.cents(), before, Percent.WHOLE));
    }

    static List<BilledRow> rows(RatedUse use, PriceKey key, Billed billed) {
        return billed.of(use.line()).stream()
                .filter(row -> row.period().equals(use.period()) && row.key().equals(key))
                .toList();
    }

    /**
     * What is taxed alike.
     *
     * @param days of service
     * @param should what they cost in all
     */
    private record Stage(Taxed tax, NavigableSet<LocalDate> days, Money should) {
        static Stage of(Taxed tax) {
            return new Stage(tax, new TreeSet<>(), Money.ZERO);
        }

        Stage with(LocalDate day, Money costs) {
            NavigableSet<LocalDate> more = new TreeSet<>(days);
            more.add(day);
            return new Stage(tax, more, should.plus(costs));
        }
    }

    /** As it is priced, and net. */
    private record Amounts(Money priced, Money net) {}

    /** What a stage comes to, before it is known who bears it. */
    private record Whole(Stage stage, PriceKey key, Derivation.Before before, Amounts amounts) {
        /** At the price, to be billed now. */
        int units(RatedUse use) {
            return use.records().stream()
                    .filter(rated -> stage.days().contains(rated.record().day()))
                    .mapToInt(rated -> rated.units(Source.PRICE))
                    .sum();
        }
    }

    /** What one person bears of it. */
    private record Borne(UsedBy by, List<RatedRecord> records, Amounts amounts, Map<Long, Money> costs) {
        /** In the order of use. */
        static List<Borne> of(List<RatedRecord> records, Amounts whole) {
            List<Money> priced = Allotment.of(whole.priced(), records);
            List<Money> net = Allotment.of(whole.net(), records);
            Map<UsedBy, Borne> found = new LinkedHashMap<>();
            for (int i = 0; i < records.size(); i++) {
                RatedRecord rated = records.get(i);
                Amounts own = new Amounts(priced.get(i), net.get(i));
                UsedBy by = rated.record().by();
                found.put(by, found.getOrDefault(by, nothing(by)).plus(rated, own));
            }
            return List.copyOf(found.values());
        }

        private static Borne nothing(UsedBy by) {
            return new Borne(by, new ArrayList<>(), new Amounts(Money.ZERO, Money.ZERO), new HashMap<>());
        }

        private Borne plus(RatedRecord rated, Amounts own) {
            records.add(rated);
            costs.put(rated.record().id(), own.net());
            return new Borne(
                    by,
                    records,
                    new Amounts(
                            amounts.priced().plus(own.priced()), amounts.net().plus(own.net())),
                    costs);
        }
    }

    /** One tax share of a use. */
    private final class Share {
        private final RatedUse use;
        private final VatShare vat;
        private final long percentBefore;
        private final List<BilledRow> rows;
        private int revision;

        /**
         * @param percentBefore of the price that falls to the shares before
         */
        Share(RatedUse use, VatShare vat, long percentBefore, List<BilledRow> rows) {
            this.use = use;
            this.vat = vat;
            this.percentBefore = percentBefore;
            this.rows = rows;
            this.revision = rows.stream().mapToInt(BilledRow::revision).max().orElse(-1) + 1;
        }

        void addParts(PriceKey key, List<Part> parts) {
            for (Stage stage : stages()) {
                add(stage, key, parts);
            }
        }

        /**
         * The days of service, by their rates. What is billed at a rate that none of them has keeps it: a rate entered
         * later corrects nothing silently.
         */
        private Collection<Stage> stages() {
            Map<Taxed, Stage> stages = new LinkedHashMap<>();
            Money until = Money.ZERO;
            for (LocalDate day : days()) {
                Money now = costUntil(day.plusDays(1));
                Taxed tax = kept().orElseGet(() -> treatment.of(vat.vatClass(), day, rates));
                stages.put(tax, stages.getOrDefault(tax, Stage.of(tax)).with(day, now.minus(until)));
                until = now;
            }
            return stages.values();
        }

        private Optional<Taxed> kept() {
            for (BilledRow row : rows) {
                boolean isAmount = !row.priced().isZero() || !row.net().isZero();
                if (isAmount
                        && days().stream().noneMatch(day -> row.isTaxed(treatment.of(vat.vatClass(), day, rates)))) {
                    return Optional.of(new Taxed(row.vatClass(), row.rate()));
                }
            }
            return Optional.empty();
        }

        private Money costUntil(LocalDate end) {
            Money whole = use.costUntil(end).less(use.agreed().discount());
            return part(whole, percentBefore, vat.share().units());
        }

        private SortedSet<LocalDate> days() {
            SortedSet<LocalDate> days = new TreeSet<>(use.priced().keySet());
            use.records().forEach(record -> days.add(record.record().day()));
            return days;
        }

        private void add(Stage stage, PriceKey key, List<Part> parts) {
            Derivation.Before before = new Derivation.Before(0, Money.ZERO);
            Money net = Money.ZERO;
            for (BilledRow row : rows) {
                if (row.isTaxed(stage.tax())) {
                    before = new Derivation.Before(row.days(), row.priced());
                    net = row.net();
                }
            }
            List<RatedRecord> records = use.records().stream()
                    .filter(record -> stage.days().contains(record.record().day()))
                    .toList();
            Money now = stage.should().minus(before.priced());
            if (records.isEmpty() && now.isZero()) {
                return;
            }
            VatRate rate = stage.tax().rate();
            Money shouldNet = use.agreed().price().isGross() ? rate.netOf(stage.should()) : stage.should();
            Whole whole = new Whole(stage, key, before, new Amounts(now, shouldNet.minus(net)));
            // What a late record changes on other days is borne by who made it.
            List<RatedRecord> bearers = records.isEmpty() ? use.records().subList(0, 1) : records;
            for (Borne borne : Borne.of(bearers, whole.amounts())) {
                parts.add(new Part(
                        charge(whole, borne, records.isEmpty() ? List.of() : borne.records()),
                        borne.by(),
                        records.isEmpty() ? List.of() : borne.records(),
                        borne.costs()));
            }
        }

        private Charge charge(Whole whole, Borne borne, List<RatedRecord> records) {
            int units =
                    records.stream().mapToInt(record -> record.record().units()).sum();
            Derivation derivation = derivation(whole, borne, records);
            return new Charge(
                    use.contract(),
                    use.line(),
                    use.period(),
                    whole.key(),
                    revision++,
                    use.agreed().plan(),
                    units,
                    units,
                    borne.amounts().priced(),
                    borne.amounts().net(),
                    whole.stage().tax().vatClass(),
                    whole.stage().tax().rate(),
                    derivation);
        }

        private Derivation derivation(Whole whole, Borne borne, List<RatedRecord> records) {
            Agreed agreed = use.agreed();
            Stage stage = whole.stage();
            Metered metered = metered(records, whole, borne);
            return new Derivation(
                    agreed.plan(),
                    Optional.of(Tariff.of(agreed, vat.share())),
                    Optional.of(metered),
                    new Derivation.Used(use.period(), metered.used(), metered.used(), days(stage, records)),
                    whole.before(),
                    new Derivation.Tax(
                            vat.vatClass().name(),
                            stage.tax().rate(),
                            stage.days().last()),
                    borne.amounts().priced(),
                    borne.amounts().net());
        }

        private Metered metered(List<RatedRecord> records, Whole whole, Borne borne) {
            MeterCost cost = use.cost();
            int all = use.priced().values().stream().mapToInt(Integer::intValue).sum();
            List<Metered.Step> steps = cost.steps().stream()
                    .map(step -> new Metered.Step(step.units(), step.tier().price()))
                    .toList();
            return new Metered(
                    records.stream().mapToInt(record -> record.record().units()).sum(),
                    units(records, Source.ALLOWANCE),
                    units(records, Source.MEMBER_CREDIT) + units(records, Source.TEAM_CREDIT),
                    units(records, Source.PRICE),
                    new Metered.Scale(use.price().model(), cost.per(), all, steps, cost.cappedOff()),
                    borne.by().isSomebody()
                            ? Optional.of(new Metered.Portion(
                                    borne.by().name(),
                                    whole.units(use),
                                    whole.amounts().priced()))
                            : Optional.empty());
        }

        private static int units(List<RatedRecord> records, Source source) {
            return records.stream().mapToInt(record -> record.units(source)).sum();
        }

        /** From the first to the last day of service: the derivation has room for no more. */
        private static List<Period> days(Stage stage, List<RatedRecord> records) {
            SortedSet<LocalDate> days = new TreeSet<>();
            for (RatedRecord record : records) {
                days.add(record.record().day());
            }
            return days.isEmpty()
                    ? List.of(Period.ofDays(stage.days().first(), stage.days().last()))
                    : List.of(Period.ofDays(days.first(), days.last()));
        }
    }
}
