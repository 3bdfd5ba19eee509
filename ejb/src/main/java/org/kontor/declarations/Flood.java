package org.kontor.declarations;

import java.time.Duration;
import java.time.Instant;

/** When a declaration is looked at if very many come: each hour's share in its hour. Pure. */
final class Flood {
    private static final Duration HOUR = Duration.ofHours(1);

    private Flood() {}

    /**
     * @param lately how many came within the last hour
     * @param most how many are looked at within an hour
     */
    static Instant lookFrom(Instant received, long lately, int most) {
        return received.plus(HOUR.multipliedBy(lately / Math.max(1, most)));
    }
}
