package org.kontor.receivables;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.kontor.catalog.Input;

/**
 * A block to be set.
 *
 * @param entryId empty: all entries of the account, those to come too
 * @param until first day after it; {@link org.kontor.calendar.Period#OPEN_END} if nobody knows yet
 */
public record NewBlock(
        long accountId, OptionalLong entryId, BlockKind kind, LocalDate from, LocalDate until, String reason) {
    public NewBlock {
        Input.required(kind, "blockKind");
        Input.required(from, "blockFrom");
        Input.required(until, "blockUntil");
        reason = Input.required(reason, 200, "blockReason");
        if (!from.isBefore(until)) {
            throw new BlockEndsBeforeStart();
        }
    }
}
