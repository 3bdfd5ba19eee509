package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.payments.CollectionRunRow;
import org.kontor.payments.DebitRow;
import org.kontor.payments.LeftOutRow;

/** A collection run. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "CollectionRun", description = "SEPA direct debits of a seller that go to the bank in one file")
record CollectionRunJson(
        long id,

        @Schema(description = "As the bank knows it: the message id of its file")
        String name,

        SellerRef seller,

        @Schema(enumeration = {"CREATED", "RELEASED", "SUBMITTED", "BOOKED", "WITHDRAWN"})
        String state,

        LocalDate createdOn,
        String createdBy,

        @Schema(description = "The first day on which something is collected; missing if nothing is left in it")
        LocalDate first,

        @Schema(description = "The last such day") LocalDate last,

        long debits,
        Amount sum,

        @Schema(description = "Debits that are on the statement")
        long booked,

        @Schema(description = "Debits that came back or were refused")
        long returned,

        @Schema(description = "Announced items that are not in it")
        long leftOut,

        @Schema(description = "SHA-256 of its file in hex; missing until it is released")
        String sha256) {

    static CollectionRunJson of(CollectionRunRow run) {
        return new CollectionRunJson(
                run.id(),
                run.name(),
                new SellerRef(run.seller().id(), run.seller().name()),
                run.state().name(),
                run.creation().on(),
                run.creation().by(),
                run.first().orElse(null),
                run.last().orElse(null),
                run.figures().debits(),
                Amount.of(run.figures().sum()),
                run.figures().booked(),
                run.figures().returned(),
                run.figures().leftOut(),
                run.file().sha256());
    }

    /** One debit of a run. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "Debit", description = "What one payer pays by one mandate on one day")
    record Debit(
            long id,

            @Schema(description = "Its end-to-end id, never used twice")
            String reference,

            AccountRef account,
            String mandate,
            Amount amount,
            LocalDate collectOn,

            @Schema(enumeration = {"PENDING", "WITHDRAWN", "SUBMITTED", "BOOKED", "RETURNED", "REJECTED"})
            String state,

            @Schema(description = "Reason of the bank; missing if it did not come back")
            String returnCode,

            @Schema(description = "What the payer reads on the statement")
            String purpose) {
        static Debit of(DebitRow row) {
            return new Debit(
                    row.id(),
                    row.endToEndId(),
                    payer(row.debtor()),
                    row.mandate(),
                    Amount.of(row.amount()),
                    row.collectOn(),
                    row.state().name(),
                    row.returnCode(),
                    row.purpose());
        }
    }

    /** An item that a run leaves out. */
    @Schema(name = "LeftOutItem", description = "An announced item that a run does not collect")
    record Item(
            AccountRef account,
            String document,
            Amount amount,

            @Schema(enumeration = {"NO_MANDATE", "BLOCKED", "DATE_PASSED", "CAME_BACK", "SIGNED_LATER"})
            String reason) {
        static Item of(LeftOutRow row) {
            return new Item(
                    payer(row.debtor()),
                    row.document(),
                    Amount.of(row.amount()),
                    row.reason().name());
        }
    }

    private static AccountRef payer(DebitRow.Debtor debtor) {
        return new AccountRef(debtor.accountId(), debtor.number(), debtor.name());
    }
}
