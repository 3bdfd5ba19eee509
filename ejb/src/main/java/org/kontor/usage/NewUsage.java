package org.kontor.usage;

import java.time.LocalDateTime;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.kontor.catalog.Input;

/**
 * Something that was used, as a person or another program tells it.
 *
 * @param contract number of the contract
 * @param product code of a metered product that the contract has
 * @param at local time of the location; its day is the day of service
 * @param units minutes or pieces
 * @param key unique for ever, so that the same record can be sent again; empty for none
 * @param note may be empty
 * @param member id of the one of the payer's team who used it; empty for whose seat the product is, or nobody in particular
 */
public record NewUsage(
        String contract, String product, LocalDateTime at, int units, String key, String note, OptionalLong member) {
    /** Characters of a key. */
    public static final int LONGEST_KEY = 80;

    private static final Pattern PRINTABLE = Pattern.compile("[!-~]*");
    private static final int MOST_UNITS = 1_000_000;

    /**
     * @throws UsageOutOfRange below one or above a million units
     * @throws WrongUsageKey if the key has a blank or a letter beyond ASCII
     */
    public NewUsage {
        contract = Input.required(contract, 12, "contract");
        product = Input.required(product, 20, "product");
        Input.required(at, "usedAt");
        at = at.withNano(0);
        key = Input.optional(key, LONGEST_KEY, "key");
        if (!PRINTABLE.matcher(key).matches()) {
            throw new WrongUsageKey(key);
        }
        note = Input.optional(note, 200, "note");
        if (units < 1 || units > MOST_UNITS) {
            throw new UsageOutOfRange(units, MOST_UNITS);
        }
    }

    /** Of nobody in particular. */
    public NewUsage(String contract, String product, LocalDateTime at, int units, String key, String note) {
        this(contract, product, at, units, key, note, OptionalLong.empty());
    }
}
