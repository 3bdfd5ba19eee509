package org.kontor.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is left of an account's credits, while records use them. */
final class CreditBook {
    private final List<Credit> credits;
    private final Map<Long, Integer> left = new HashMap<>();

    CreditBook(Collection<Credit> credits) {
        this.credits = credits.stream().sorted(Credit.IN_ORDER).toList();
        this.credits.forEach(credit -> left.put(credit.id(), credit.left()));
    }

    /** Uses up to some units of a product for what somebody used by a contract. */
    List<Share> take(long contract, UsedBy by, String product, LocalDate day, int wanted) {
        List<Share> taken = new ArrayList<>();
        int missing = wanted;
        for (Credit credit : valid(product, day)) {
            if (!credit.isFor(contract, by)) {
                continue;
            }
            int units = Math.min(missing, left.get(credit.id()));
            if (units > 0) {
                left.merge(credit.id(), -units, Integer::sum);
                taken.add(new Share(credit.source(), credit.id(), day, day, units));
                missing -= units;
            }
        }
        return taken;
    }

    void giveBack(Share reversed) {
        left.merge(reversed.origin(), -reversed.units(), Integer::sum);
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

    private List<Credit> valid(String product, LocalDate day) {
        return credits.stream()
                .filter(credit -> credit.product().equals(product))
                .filter(credit -> credit.validity().contains(day))
                .toList();
    }
}
