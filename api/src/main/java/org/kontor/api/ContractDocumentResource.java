package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.contracts.ContractFiles;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.DocumentRow;

/** A contract and its amendments as PDF, as they were archived. */
@Path("contracts/{id}/documents")
@ApplicationScoped
@Tag(name = "Contracts")
public class ContractDocumentResource {
    private static final String PDF = "application/pdf";

    @Inject
    private ContractFiles files;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listContractDocuments",
            summary = "A contract and its amendments on paper",
            description = "The contract first. Empty until a job has made them. To a member, the contract of another"
                    + " does not exist")
    public List<ContractDocumentJson> list(@PathParam("id") long id, @Context SecurityContext caller) {
        List<DocumentRow> rows = Member.asks(caller) ? files.ofMine(id) : files.of(id);
        return rows.stream().map(ContractDocumentJson::of).toList();
    }

    @GET
    @Path("{name}")
    @Produces(PDF)
    @Operation(
            operationId = "downloadContractDocument",
            summary = "One of them as PDF",
            description = "PDF/A-3; its bytes never change. 404 not-yet until a job has made it")
    @APIResponse(
            responseCode = "200",
            description = "The file; ETag names its bytes",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(
            @PathParam("id") long id,
            @PathParam("name") String name,
            @Context Request request,
            @Context SecurityContext caller) {
        DocumentFile file = (Member.asks(caller) ? files.fileMine(id, name) : files.file(id, name))
                .orElseThrow(() -> new NotYet(name + " of contract " + id));
        return Download.of(file, request);
    }
}
