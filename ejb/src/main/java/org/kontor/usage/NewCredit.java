package org.kontor.usage;

import java.util.OptionalLong;
import org.kontor.calendar.Period;
import org.kontor.catalog.Input;

/**
 * Units that an account has in advance.
 *
 * @param contractId the one contract that may use them; empty for all contracts of the account
 * @param member id of the one member of the team who may use them; empty for all
 * @param product code of a metered product
 * @param units minutes or pieces
 * @param validity days of service for which they may be used
 */
public record NewCredit(
        long accountId,
        OptionalLong contractId,
        OptionalLong member,
        String product,
        int units,
        Period validity,
        String reason) {
    private static final int MOST_UNITS = 1_000_000;

    /**
     * @throws CreditOutOfRange below one or above a million units
     */
    public NewCredit {
        product = Input.required(product, 20, "product");
        Input.required(validity, "validity");
        reason = Input.required(reason, 200, "reason");
        if (units < 1 || units > MOST_UNITS) {
            throw new CreditOutOfRange(MOST_UNITS);
        }
    }

    /** For all of the team. */
    public NewCredit(
            long accountId, OptionalLong contractId, String product, int units, Period validity, String reason) {
        this(accountId, contractId, OptionalLong.empty(), product, units, validity, reason);
    }
}
