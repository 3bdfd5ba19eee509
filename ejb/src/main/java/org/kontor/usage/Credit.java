package org.kontor.usage;

import java.util.Comparator;
import java.util.Objects;
import org.kontor.calendar.Period;

/**
 * Bought units of a metered product.
 *
 * @param contract the only one that may use it; 0 for all of the account
 * @param member the only one who may use it; 0 for all of the team
 * @param product code of the metered product
 * @param validity days of service for which it may be used
 * @param used by records billed before
 */
public record Credit(long id, long contract, long member, String product, Period validity, int units, int used) {
    /** That of a member first, then that of a contract, then the team's; of these what ends first. */
    static final Comparator<Credit> IN_ORDER = Comparator.comparing((Credit credit) -> credit.member() == 0)
            .thenComparing(credit -> credit.contract() == 0)
            .thenComparing(credit -> credit.validity().end())
            .thenComparingLong(Credit::id);

    public Credit {
        Objects.requireNonNull(product);
        Objects.requireNonNull(validity);
    }

    public Source source() {
        return contract == 0 && member == 0 ? Source.TEAM_CREDIT : Source.MEMBER_CREDIT;
    }

    boolean isFor(long asked, UsedBy by) {
        return (contract == 0 || contract == asked) && (member == 0 || member == by.member());
    }

    public int left() {
        return Math.max(0, units - used);
    }
}
