package org.kontor.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.banking.AccountName;
import org.kontor.banking.AllocationRow;

/** A payment and where it belongs. */
@Schema(name = "AllocatedPayment", description = "A payment and where it belongs")
record AllocatedJson(
        long id,
        @Schema(description = "One for each account") List<Part> parts) {
    /** What of it is whose. */
    @Schema(name = "AllocatedPart", description = "What of a payment is whose, and why")
    record Part(
            AccountRef account,
            Amount amount,

            @Schema(description = "Why, as a key", examples = "matching.propose.name")
            String reason,

            @Schema(description = "Values of the reason, such as numbers of documents")
            List<String> reasonValues) {
        static Part of(AllocationRow row) {
            AccountName account = row.account().orElseThrow();
            return new Part(
                    new AccountRef(account.id(), account.number(), account.name()),
                    Amount.of(row.amount()),
                    row.reason().key(),
                    row.reason().args());
        }
    }

    /** Without what was taken back. */
    static AllocatedJson of(long id, List<AllocationRow> rows) {
        return new AllocatedJson(
                id,
                rows.stream()
                        .filter(row -> !row.undoes() && !row.undone())
                        .map(Part::of)
                        .toList());
    }
}
