package org.kontor.receivables;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.kontor.calendar.Period;
import org.kontor.catalog.Input;

/**
 * A block to be set.
 *
 * @param entryId empty: all entries of the account, those to come too
 * @param until first day after it; {@link Period#OPEN_END} if nobody knows yet
 * @param care who looks after it, and whether interest rests
 */
public record NewBlock(
        long accountId,
        OptionalLong entryId,
        BlockKind kind,
        LocalDate from,
        LocalDate until,
        String reason,
        Care care) {

    /**
     * @param owner who looks after it; may be empty, but not of what somebody decided ({@link BlockKind#MANUAL})
     * @param stopsInterest whether no default interest runs on its days
     */
    public record Care(String owner, boolean stopsInterest) {
        public Care {
            owner = Input.optional(owner, 120, "blockOwner");
        }
    }

    public NewBlock {
        Input.required(kind, "blockKind");
        Input.required(from, "blockFrom");
        Input.required(until, "blockUntil");
        reason = Input.required(reason, 200, "blockReason");
        if (!from.isBefore(until)) {
            throw new BlockEndsBeforeStart();
        }
        if (kind == BlockKind.MANUAL) {
            Input.required(care.owner(), 120, "blockOwner");
            if (until.equals(Period.OPEN_END)) {
                throw new BlockWithoutEnd();
            }
        }
    }

    /** With what is usual for its kind, and nobody in particular to look after it. */
    public NewBlock(
            long accountId, OptionalLong entryId, BlockKind kind, LocalDate from, LocalDate until, String reason) {
        this(accountId, entryId, kind, from, until, reason, new Care("", kind.stopsInterest()));
    }
}
