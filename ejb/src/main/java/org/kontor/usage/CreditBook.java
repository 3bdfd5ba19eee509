package org.kontor.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kontor.money.Money;
import org.kontor.money.Rounding;

/** What is left of an account's credits, while records use them. */
final class CreditBook {
    private final List<Credit> credits;
    private final Map<Long, Integer> left = new HashMap<>();
    private final Map<Long, Money> value = new HashMap<>();

    CreditBook(Collection<Credit> credits) {
        this.credits = credits.stream().sorted(Credit.IN_ORDER).toList();
        for (Credit credit : this.credits) {
            left.put(credit.id(), credit.left());
            value.put(credit.id(), credit.value().orElse(Money.ZERO));
        }
    }

    /** Uses up to some units of a product for what somebody used by a contract, of no voucher. */
    List<Share> take(long contract, UsedBy by, String product, LocalDate day, int wanted) {
        return take(valid(contract, by, product, day, credit -> !credit.isVoucher()), day, wanted);
    }

    /**
     * Uses units of multi-purpose vouchers, if they pay for all: what they pay for stands on a document of its own, and one
     * record on one document.
     */
    List<Share> takeVouchers(long contract, UsedBy by, String product, LocalDate day, int wanted) {
        List<Credit> vouchers = valid(contract, by, product, day, Credit::isVoucher);
        int all = vouchers.stream().mapToInt(voucher -> left.get(voucher.id())).sum();
        return all < wanted ? List.of() : take(vouchers, day, wanted);
    }

    private List<Share> take(List<Credit> usable, LocalDate day, int wanted) {
        List<Share> taken = new ArrayList<>();
        int missing = wanted;
        for (Credit credit : usable) {
            int units = Math.min(missing, left.get(credit.id()));
            if (units > 0) {
                Money worth = worth(credit, units);
                left.merge(credit.id(), -units, Integer::sum);
                value.merge(credit.id(), worth.negated(), Money::plus);
                taken.add(new Share(credit.source(), credit.id(), day, day, units, worth));
                missing -= units;
            }
        }
        return taken;
    }

    /** Of a voucher its part of what is left: the last unit has all the rest, so that all units come to the price. */
    private Money worth(Credit credit, int units) {
        return credit.value().isEmpty()
                ? Money.ZERO
                : Money.ofCents(Rounding.halfUp(value.get(credit.id()).cents(), units, left.get(credit.id())));
    }

    void giveBack(Share reversed) {
        left.merge(reversed.origin(), -reversed.units(), Integer::sum);
        value.merge(reversed.origin(), reversed.value().negated(), Money::plus);
    }

    /** In the order of use, those of all members included. */
    List<Remaining> left(long contract, String product, LocalDate day) {
        return valid(product, day).stream()
                .filter(credit -> credit.contract() == 0 || credit.contract() == contract)
                .map(credit -> new Remaining(
                        credit.source(),
                        credit.id(),
                        credit.member(),
                        credit.validity(),
                        credit.units(),
                        left.get(credit.id())))
                .toList();
    }

    private List<Credit> valid(long contract, UsedBy by, String product, LocalDate day, Predicate<Credit> kind) {
        return valid(product, day).stream()
                .filter(credit -> credit.isFor(contract, by))
                .filter(kind)
                .toList();
    }

    private List<Credit> valid(String product, LocalDate day) {
        return credits.stream()
                .filter(credit -> credit.products().contains(product))
                .filter(credit -> credit.validity().contains(day))
                .toList();
    }
}
