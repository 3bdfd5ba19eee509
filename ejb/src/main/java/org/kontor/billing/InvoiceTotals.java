package org.kontor.billing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.money.Money;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/**
 * The totals of an invoice (R7): VAT per category and rate on the sum of its net lines, never the sum of rounded taxes.
 *
 * @param vat sorted by rate, then category
 * @param net sum of the lines (BT-109)
 * @param tax sum of the breakdown (BT-110)
 * @param gross with tax (BT-112)
 * @param rounding what is added so that gross-priced lines cost exactly their prices (BT-114)
 * @param payable what the payer owes (BT-115, before prepayments)
 */
public record InvoiceTotals(List<VatSum> vat, Money net, Money tax, Money gross, Money rounding, Money payable) {
    public static InvoiceTotals of(Collection<Charge> charges) {
        return ofAmounts(charges.stream().map(Charge::taxed).toList());
    }

    public static InvoiceTotals ofAmounts(Collection<TaxedAmount> lines) {
        Map<Group, Sums> groups = new LinkedHashMap<>();
        for (TaxedAmount line : lines) {
            groups.computeIfAbsent(new Group(line.category(), line.rate()), group -> new Sums())
                    .add(line);
        }
        List<VatSum> breakdown = new ArrayList<>(groups.size());
        Money net = Money.ZERO;
        Money tax = Money.ZERO;
        Money payable = Money.ZERO;
        for (Map.Entry<Group, Sums> entry : groups.entrySet()) {
            VatRate rate = entry.getKey().rate();
            Sums sums = entry.getValue();
            Money vat = rate.on(sums.net);
            breakdown.add(new VatSum(entry.getKey().category(), rate, sums.net, vat));
            net = net.plus(sums.net);
            tax = tax.plus(vat);
            payable = payable.plus(sums.payable(rate));
        }
        breakdown.sort(Comparator.comparing(VatSum::rate).thenComparing(VatSum::category));
        Money gross = net.plus(tax);
        return new InvoiceTotals(List.copyOf(breakdown), net, tax, gross, payable.minus(gross), payable);
    }

    /** Whether it is a correction document (R9). */
    public boolean isCorrection() {
        return payable.isNegative();
    }

    private record Group(VatCategory category, VatRate rate) {}

    private static final class Sums {
        private Money net = Money.ZERO;
        private Money netPriced = Money.ZERO;
        private Money grossPriced = Money.ZERO;

        void add(TaxedAmount line) {
            net = net.plus(line.net());
            if (line.gross()) {
                grossPriced = grossPriced.plus(line.priced());
            } else {
                netPriced = netPriced.plus(line.net());
            }
        }

        /** Gross prices as they were promised, and net prices with their tax. */
        Money payable(VatRate rate) {
            return grossPriced.plus(netPriced).plus(rate.on(netPriced));
        }
    }
}
