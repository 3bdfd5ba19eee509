package org.kontor.usage;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kontor.calendar.Period;
import org.kontor.money.Money;

/**
 * Bought units of a metered product.
 *
 * @param contract the only one that may use it; 0 for all of the account
 * @param member the only one who may use it; 0 for all of the team
 * @param products codes of the metered products that it pays for
 * @param validity days of service for which it may be used
 * @param used by records billed before
 * @param value of a multi-purpose voucher what is left of its price, with tax; empty of all else
 */
public record Credit(
        long id,
        long contract,
        long member,
        Set<String> products,
        Period validity,
        int units,
        int used,
        Optional<Money> value) {
    /** That of a member first, then that of a contract, then the team's; vouchers last; of these what ends first. */
    static final Comparator<Credit> IN_ORDER = Comparator.comparing(
                    (Credit credit) -> credit.value().isPresent())
            .thenComparing(credit -> credit.member() == 0)
            .thenComparing(credit -> credit.contract() == 0)
            .thenComparing(credit -> credit.validity().end())
            .thenComparingLong(Credit::id);

    public Credit {
        products = Set.copyOf(products);
        Objects.requireNonNull(value);
        Objects.requireNonNull(validity);
    }

    /** Of one product. */
    public Credit(long id, long contract, long member, String product, Period validity, int units, int used) {
        this(id, contract, member, Set.of(product), validity, units, used, Optional.empty());
    }

    public Source source() {
        if (isVoucher()) {
            return Source.VOUCHER;
        }
        return contract == 0 && member == 0 ? Source.TEAM_CREDIT : Source.MEMBER_CREDIT;
    }

    boolean isVoucher() {
        return value.isPresent();
    }

    boolean isFor(long asked, UsedBy by) {
        return (contract == 0 || contract == asked) && (member == 0 || member == by.member());
    }

    public int left() {
        return Math.max(0, units - used);
    }
}
