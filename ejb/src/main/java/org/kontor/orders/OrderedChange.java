package org.kontor.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A change of a running contract that a member ordered for money.
 *
 * @param first number of its first amendment: what is billed once beside an extra has one of its own
 * @param last number of its last amendment
 * @param orderedOn the day that counts for the time to withdraw
 */
record OrderedChange(
        long id,
        long contractId,
        int first,
        int last,
        Locale language,
        Told told,
        Instant orderedAt,
        LocalDate orderedOn,
        List<PlacedOrder.Consent> consents) {
    OrderedChange {
        consents = List.copyOf(consents);
    }

    /** "2", or "2–3". */
    String amendments() {
        return first == last ? Integer.toString(first) : first + "\u2013" + last;
    }
}
