package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.calendar.Period;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.PriceKey;
import org.kontor.money.Money;
import org.kontor.money.VatRates;
import org.kontor.usage.RatedRecord;
import org.kontor.usage.RatedUse;
import org.kontor.usage.Share;
import org.kontor.usage.Source;
import org.kontor.usage.UsedBy;

/**
 * Charges for what multi-purpose vouchers pay for: taxed at the use, from what its units were sold for (§ 3 (15) and § 10 (1)
 * UStG), whatever the price of the product is. A voucher's units come to its price, so nothing is a difference here: what is
 * taken back takes back its own value.
 */
final class VoucherBilling {
    private final VatRates rates;
    private final TaxTreatment treatment;

    VoucherBilling(VatRates rates, TaxTreatment treatment) {
        this.rates = rates;
        this.treatment = treatment;
    }

    /** What one person used of one voucher at one rate. */
    private record Slot(long voucher, UsedBy by, LocalDate rateDay) {}

    private record Found(RatedRecord rated, Share share) {}

    void addParts(RatedUse use, Billed billed, List<UsageBilling.Part> parts) {
        Map<Slot, List<Found>> found = new LinkedHashMap<>();
        for (RatedRecord rated : use.records()) {
            for (Share share : rated.shares()) {
                if (share.source() == Source.VOUCHER) {
                    // Each day by itself: rates begin and end on days.
                    Slot slot = new Slot(
                            share.origin(), rated.record().by(), rated.record().day());
                    found.computeIfAbsent(slot, key -> new ArrayList<>()).add(new Found(rated, share));
                }
            }
        }
        Map<PriceKey, Integer> revisions = new LinkedHashMap<>();
        found.forEach((slot, of) -> add(use, slot, of, new Writing(billed, revisions, parts)));
    }

    private record Writing(Billed billed, Map<PriceKey, Integer> revisions, List<UsageBilling.Part> parts) {
        int revision(RatedUse use, PriceKey key) {
            int first = UsageBilling.rows(use, key, billed).stream()
                    .mapToInt(BilledRow::revision)
                    .max()
                    .orElse(-1);
            return revisions.merge(key, first + 1, (known, start) -> known + 1);
        }
    }

    private void add(RatedUse use, Slot slot, List<Found> found, Writing writing) {
        long before = 0;
        for (VatShare vat : use.agreed().price().vat()) {
            PriceKey key = PriceKey.ofVoucher(slot.voucher(), vat.vatClass().name());
            Taxed tax = treatment.of(vat.vatClass(), slot.rateDay(), rates);
            Money priced = Money.ZERO;
            Money net = Money.ZERO;
            Map<Long, Money> costs = new TreeMap<>();
            for (Found one : found) {
                Money gross = UsageBilling.part(
                        one.share().value(), before, vat.share().units());
                Money own = tax.rate().netOf(gross);
                priced = priced.plus(gross);
                net = net.plus(own);
                costs.merge(one.rated().record().id(), own, Money::plus);
            }
            before += vat.share().units();
            Bill bill = new Bill(slot, vat, tax, key, priced, net);
            List<RatedRecord> records =
                    found.stream().map(Found::rated).distinct().toList();
            int units = found.stream().mapToInt(one -> one.share().units()).sum();
            writing.parts()
                    .add(new UsageBilling.Part(
                            charge(use, bill, units, writing.revision(use, key)), slot.by(), records, costs));
        }
    }

    /** What is billed of a slot in one tax class. */
    private record Bill(Slot slot, VatShare vat, Taxed tax, PriceKey key, Money priced, Money net) {}

    private static Charge charge(RatedUse use, Bill bill, int units, int revision) {
        Derivation derivation = new Derivation(
                use.agreed().plan(),
                Optional.empty(),
                Optional.of(Metered.byVoucher(units, use.price(), bill.priced())),
                new Derivation.Used(
                        use.period(),
                        units,
                        units,
                        List.of(Period.ofDays(bill.slot().rateDay(), bill.slot().rateDay()))),
                new Derivation.Before(0, Money.ZERO),
                new Derivation.Tax(
                        bill.vat().vatClass().name(),
                        bill.tax().rate(),
                        bill.slot().rateDay()),
                bill.priced(),
                bill.net());
        return new Charge(
                use.contract(),
                use.line(),
                use.period(),
                bill.key(),
                revision,
                use.agreed().plan(),
                units,
                units,
                bill.priced(),
                bill.net(),
                bill.tax().vatClass(),
                bill.tax().rate(),
                derivation);
    }
}
