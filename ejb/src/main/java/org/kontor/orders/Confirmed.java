package org.kontor.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What was ordered, as its confirmation says it.
 *
 * @param contract number of the contract; of a change with that of the amendment
 * @param customer number of the account
 * @param on the day that counts for the time to withdraw
 */
record Confirmed(
        String contract,
        String customer,
        LocalDate on,
        Locale language,
        Told told,
        List<PlacedOrder.Consent> consents) {}
