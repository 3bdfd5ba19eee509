package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.banking.BankBook;
import org.kontor.banking.BankStatements;
import org.kontor.banking.FileSource;
import org.kontor.banking.ReceivedFile;
import org.kontor.banking.StatementKind;
import org.kontor.banking.StatementQuery;
import org.kontor.banking.StatementState;

/** Statements of banks: give files, look at what was booked. */
@Path("bank-statements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bank statements", description = "What banks tell; staff only")
public class BankStatementResource {
    private static final Set<String> SORTS = Set.of("toDay", "account", "state");
    private static final Set<String> ENTRY_SORTS = Set.of("bookedOn", "amount");

    @Inject
    private BankStatements statements;

    @Inject
    private BankBook book;

    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.APPLICATION_OCTET_STREAM, "application/zip", "text/csv"})
    @Operation(
            operationId = "giveBankFile",
            summary = "Give a file of a bank",
            description =
                    "camt.053, .052 or .054, a zip of them, or columns of an account with a mapping, at most 24 MB."
                            + " Sent again it has no second effect, under whatever name")
    public List<BankFileJson> give(
            InputStream file,
            @QueryParam("name") @DefaultValue("file") @Parameter(description = "Name of the file") String name,
            @QueryParam("account") @Parameter(description = "Id of the bank account of a file of columns") Long account)
            throws IOException {
        ReceivedFile received = new ReceivedFile(name, file.readNBytes(ReceivedFile.LARGEST + 1));
        return statements.take(received, FileSource.API, Optional.ofNullable(account)).stream()
                .map(BankFileJson::of)
                .toList();
    }

    @GET
    @Operation(
            operationId = "listBankStatements",
            summary = "Bank statements",
            description = "The newest first; q looks into name, file and account number; sort by toDay, account, state")
    public Listed<BankStatementJson> list(
            @BeanParam ListQuery query,
            @QueryParam("account") @Parameter(description = "Id of a bank account") Long account,
            @QueryParam("state") @Parameter(description = "Only statements in this state") StatementState state,
            @QueryParam("kind") @Parameter(description = "Only statements of this kind") StatementKind kind) {
        StatementQuery which =
                new StatementQuery(Optional.ofNullable(account), Optional.ofNullable(state), Optional.ofNullable(kind));
        return Listed.of(book.statements(which, query.request(SORTS)), query, BankStatementJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "findBankStatement", summary = "A bank statement", description = "Its facts and its state")
    public BankStatementJson find(@PathParam("id") long id) {
        return BankStatementJson.of(book.statement(id));
    }

    @GET
    @Path("{id}/entries")
    @Operation(
            operationId = "listBankEntries",
            summary = "Entries of a bank statement",
            description = "What it booked; q looks into counterparty, purpose and reference; sort by bookedOn, amount")
    public Listed<BankStatementJson.Entry> entries(@PathParam("id") long id, @BeanParam ListQuery query) {
        book.statement(id);
        return Listed.of(book.entriesOf(id, query.request(ENTRY_SORTS)), query, BankStatementJson.Entry::of);
    }
}
