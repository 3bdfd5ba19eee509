package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kontor.calendar.Period;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Agreed;
import org.kontor.contracts.PriceKey;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.Rounding;
import org.kontor.money.VatRates;
import org.kontor.usage.MeterCost;
import org.kontor.usage.RatedRecord;
import org.kontor.usage.RatedUse;
import org.kontor.usage.Source;

/**
 * Charges for what was used: of each metered line, period and price, what all of it costs less what is billed (R4). So a
 * late record, one taken back, and a cancelled invoice (R10) come right by themselves. The rate of VAT is the one of the
 * last day of the priced period (R7).
 */
final class UsageBilling {
    private final VatRates rates;
    private final TaxTreatment treatment;

    UsageBilling(VatRates rates, TaxTreatment treatment) {
        this.rates = rates;
        this.treatment = treatment;
    }

    /** One for each tax share of the price, also of 0.00: what is included counts as billed. */
    List<Charge> charges(RatedUse use, Billed billed) {
        List<Charge> charges = new ArrayList<>();
        MeterCost cost = use.cost();
        Money whole = cost.less(use.agreed().discount());
        long shareBefore = 0;
        for (int share = 0; share < use.agreed().keys().size(); share++) {
            VatShare vat = use.agreed().price().vat().get(share);
            Money should = part(whole, shareBefore, vat.share().units());
            shareBefore += vat.share().units();
            List<BilledRow> rows = rows(use, use.agreed().keys().get(share), billed);
            new Share(use, cost, vat, rows)
                    .addCharges(should, use.agreed().keys().get(share), charges);
        }
        return charges;
    }

    /** The difference of two rounded running sums, so that no cent is lost or made. */
    private static Money part(Money whole, long before, long units) {
        long upTo = Rounding.halfUp(whole.cents(), before + units, Percent.WHOLE);
        return Money.ofCents(upTo - Rounding.halfUp(whole.cents(), before, Percent.WHOLE));
    }

    private static List<BilledRow> rows(RatedUse use, PriceKey key, Billed billed) {
        return billed.of(use.line()).stream()
                .filter(row -> row.period().equals(use.period()) && row.key().equals(key))
                .toList();
    }

    /** One tax share of a use. */
    private final class Share {
        private final RatedUse use;
        private final MeterCost cost;
        private final VatShare vat;
        private final List<BilledRow> rows;
        private int revision;

        Share(RatedUse use, MeterCost cost, VatShare vat, List<BilledRow> rows) {
            this.use = use;
            this.cost = cost;
            this.vat = vat;
            this.rows = rows;
            this.revision = rows.stream().mapToInt(BilledRow::revision).max().orElse(-1) + 1;
        }

        void addCharges(Money should, PriceKey key, List<Charge> charges) {
            Taxed tax = tax();
            int before = 0;
            Money priced = Money.ZERO;
            Money net = Money.ZERO;
            for (BilledRow row : rows) {
                if (row.isTaxed(tax)) {
                    before = row.days();
                    priced = row.priced();
                    net = row.net();
                }
            }
            Money now = should.minus(priced);
            Money shouldNet = use.agreed().price().isGross() ? tax.rate().netOf(should) : should;
            charges.add(new Charge(
                    use.contract(),
                    use.line(),
                    use.period(),
                    key,
                    revision,
                    use.agreed().plan(),
                    use.units(),
                    use.units(),
                    now,
                    shouldNet.minus(net),
                    tax.vatClass(),
                    tax.rate(),
                    derivation(tax, new Derivation.Before(before, priced), now, shouldNet.minus(net))));
        }

        /** What is billed keeps its tax; the difference is taxed as it was. */
        private Taxed tax() {
            for (BilledRow row : rows) {
                if (!row.isNothing()) {
                    return new Taxed(row.vatClass(), row.rate());
                }
            }
            return treatment.of(vat.vatClass(), use.period().lastDay(), rates);
        }

        private Derivation derivation(Taxed tax, Derivation.Before before, Money priced, Money net) {
            Agreed agreed = use.agreed();
            return new Derivation(
                    agreed.plan(),
                    Optional.of(Tariff.of(agreed, vat.share())),
                    Optional.of(metered()),
                    new Derivation.Used(use.period(), use.units(), use.units(), days()),
                    before,
                    new Derivation.Tax(
                            vat.vatClass().name(), tax.rate(), use.period().lastDay()),
                    priced,
                    net);
        }

        private Metered metered() {
            int all = use.priced().values().stream().mapToInt(Integer::intValue).sum();
            List<Metered.Step> steps = cost.steps().stream()
                    .map(step -> new Metered.Step(step.units(), step.tier().price()))
                    .toList();
            return new Metered(
                    use.units(),
                    use.units(Source.ALLOWANCE),
                    use.units(Source.MEMBER_CREDIT) + use.units(Source.TEAM_CREDIT),
                    use.units(Source.PRICE),
                    new Metered.Scale(use.price().model(), cost.per(), all, steps, cost.cappedOff()));
        }

        /** From the first to the last day of service: the derivation has room for no more. */
        private List<Period> days() {
            SortedSet<LocalDate> days = new TreeSet<>();
            for (RatedRecord record : use.records()) {
                days.add(record.record().day());
            }
            return List.of(Period.ofDays(days.first(), days.last()));
        }
    }
}
