package org.kontor.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.banking.FileResult;
import org.kontor.banking.StatementProblem;
import org.kontor.banking.StatementResult;

/** What became of a file of a bank. */
@Schema(name = "BankFile", description = "What became of a file; a zip gives one for each file in it")
record BankFileJson(
        @Schema(description = "0 if nothing of it is kept") long id,
        String name,

        @Schema(
                type = SchemaType.STRING,
                enumeration = {"RECEIVED", "IMPORTED", "PARKED", "REFUSED", "DUPLICATE"})
        String state,

        @Schema(description = "Key of the rule that refused it; empty if none did")
        String problem,

        List<Statement> statements) {

    static BankFileJson of(FileResult file) {
        return new BankFileJson(
                file.id(),
                file.name(),
                file.state().name(),
                file.problem().map(StatementProblem::key).orElse(""),
                file.statements().stream().map(Statement::of).toList());
    }

    @Schema(name = "BankFileStatement", description = "What became of a statement in the file")
    record Statement(
            long id,

            @Schema(description = "Number of the account as the file names it")
            String account,

            @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"BOOKED", "KNOWN", "PARKED", "REJECTED", "REFUSED"})
            String state,

            @Schema(description = "Entries that were booked")
            int booked,

            @Schema(description = "Entries that were known before")
            int known,

            @Schema(description = "Keys of the rules that said no")
            List<String> problems) {

        static Statement of(StatementResult statement) {
            return new Statement(
                    statement.id(),
                    statement.account(),
                    statement.state().name(),
                    statement.booked(),
                    statement.known(),
                    statement.problems().stream().map(StatementProblem::key).toList());
        }
    }
}
