package org.kontor.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.banking.EntryRow;
import org.kontor.banking.StatementProblem;
import org.kontor.banking.StatementRow;

/** A statement of a bank. */
@Schema(name = "BankStatement", description = "A statement of a bank")
record BankStatementJson(
        long id,

        @Schema(description = "Id of the bank account; 0 if it is none of ours")
        long accountId,

        String account,

        @Schema(
                type = SchemaType.STRING,
                enumeration = {"CAMT053", "CAMT052", "CAMT054", "CSV"})
        String kind,

        @Schema(description = "The bank's name for it") String reference,
        LocalDate fromDay,
        LocalDate toDay,

        @Schema(nullable = true, description = "Missing if the file does not tell it")
        Amount opening,

        @Schema(nullable = true, description = "Missing if the file does not tell it")
        Amount closing,

        @Schema(description = "Of its entries") Amount sum,
        @Schema(description = "How many it tells") int entries,

        @Schema(description = "How many of them it booked; the others were known")
        int booked,

        @Schema(
                type = SchemaType.STRING,
                enumeration = {"BOOKED", "KNOWN", "PARKED", "REJECTED", "REFUSED"})
        String state,

        @Schema(description = "Keys of the rules that said no")
        List<String> problems) {

    static BankStatementJson of(StatementRow row) {
        return new BankStatementJson(
                row.id(),
                row.accountId(),
                row.account(),
                row.kind().name(),
                row.reference(),
                row.fromDay(),
                row.toDay(),
                row.opening().map(Amount::of).orElse(null),
                row.closing().map(Amount::of).orElse(null),
                Amount.of(row.sum()),
                row.entries(),
                row.booked(),
                row.state().name(),
                row.problems().stream().map(StatementProblem::key).toList());
    }

    @Schema(name = "BankEntry", description = "A booked entry of a bank account")
    record Entry(
            long id,
            long accountId,
            long statementId,
            LocalDate bookedOn,
            LocalDate valueOn,

            @Schema(description = "Below zero if it was paid by us")
            Amount amount,

            @Schema(description = "Counterparty of its first payment")
            String name,

            String purpose,

            @Schema(description = "How many payments it has")
            int payments,

            @Schema(description = "The bank's own reference")
            String reference) {

        static Entry of(EntryRow row) {
            return new Entry(
                    row.id(),
                    row.accountId(),
                    row.statementId(),
                    row.bookedOn(),
                    row.valueOn(),
                    Amount.of(row.amount()),
                    row.name(),
                    row.purpose(),
                    row.payments(),
                    row.reference());
        }
    }
}
