package org.kontor.usage;

import java.util.Comparator;
import java.util.Objects;
import org.kontor.calendar.Period;

/**
 * Bought units of a metered product.
 *
 * @param holder the contract of a member's credit, the account of a team's
 * @param product code of the metered product
 * @param validity days of service for which it may be used
 * @param used by records billed before
 */
public record Credit(long id, Source source, long holder, String product, Period validity, int units, int used) {
    /** The member's own first, of these what ends first. */
    static final Comparator<Credit> IN_ORDER = Comparator.comparing(Credit::source)
            .thenComparing(credit -> credit.validity().end())
            .thenComparingLong(Credit::id);

    public Credit {
        Objects.requireNonNull(product);
        Objects.requireNonNull(validity);
        if (source != Source.MEMBER_CREDIT && source != Source.TEAM_CREDIT) {
            throw new IllegalArgumentException("no credit: " + source);
        }
    }

    public int left() {
        return Math.max(0, units - used);
    }
}
