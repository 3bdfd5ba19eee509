package org.kontor.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.receivables.Cleared;
import org.kontor.receivables.LedgerLine;

/** An entry of an account's ledger as of a day. */
@Schema(name = "LedgerEntry", description = "An entry of an account's ledger")
record LedgerLineJson(
        @Schema(description = "Number of the document") String number,

        @Schema(
                enumeration = {
                    "INVOICE",
                    "CORRECTION",
                    "CANCELLATION",
                    "RECEIPT",
                    "RETURN",
                    "FEE",
                    "INTEREST",
                    "FLAT40",
                    "WRITE_OFF",
                    "TRANSFER",
                    "DEPOSIT",
                    "REFUND",
                    "OPENING",
                    "VOUCHER"
                })
        String kind,

        LocalDate bookedOn,
        LocalDate dueOn,

        @Schema(description = "Above zero is owed by the account")
        Amount amount,

        @Schema(description = "What was left of it") Amount open,

        @Schema(description = "What the account owed all sellers together after it, in the order of booking")
        Amount balance,

        List<Clearing> clearings) {

    /** What cleared it. */
    @Schema(name = "Clearing", description = "What cleared an entry, or was cleared by it")
    record Clearing(
            String number,
            LocalDate on,

            @Schema(description = "Below zero if it was taken back")
            Amount amount) {
        static Clearing of(Cleared cleared) {
            return new Clearing(cleared.documentNumber(), cleared.on(), Amount.of(cleared.amount()));
        }
    }

    static LedgerLineJson of(LedgerLine line) {
        return new LedgerLineJson(
                line.document().number(),
                line.document().kind().name(),
                line.document().bookedOn(),
                line.document().dueOn(),
                Amount.of(line.amount()),
                Amount.of(line.open()),
                Amount.of(line.balance()),
                line.cleared().stream().map(Clearing::of).toList());
    }
}
