package org.kontor.usage;

import java.util.List;

/** A record and what pays for its units, in the order of use. */
public record RatedRecord(UsageRecord record, List<Share> shares) {
    public RatedRecord {
        shares = List.copyOf(shares);
    }

    /** Units that one source pays for. */
    public int units(Source source) {
        return shares.stream()
                .filter(share -> share.source() == source)
                .mapToInt(Share::units)
                .sum();
    }
}
