package org.kontor.usage;

import java.util.List;

/** A record and what pays for its units, in the order of use. */
public record RatedRecord(UsageRecord record, List<Share> shares) {
    public RatedRecord {
        shares = List.copyOf(shares);
    }

    /** Whether a multi-purpose voucher pays for it: then nothing of it is at the price. */
    public boolean isByVoucher() {
        return shares.stream().anyMatch(share -> share.source() == Source.VOUCHER);
    }

    /** Units that one source pays for. */
    public int units(Source source) {
        return shares.stream()
                .filter(share -> share.source() == source)
                .mapToInt(Share::units)
                .sum();
    }
}
