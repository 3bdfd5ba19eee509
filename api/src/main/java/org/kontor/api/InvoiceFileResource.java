package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.documents.DocumentFile;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.invoicing.Invoices;

/** The files of an invoice: the bytes in the archive, which never change. */
@Path("invoices/{id}")
@ApplicationScoped
@Tag(name = "Invoices")
public class InvoiceFileResource {
    private static final String PDF = "application/pdf";
    private static final String ALSO_XML = "text/xml";

    @Inject
    private Invoices invoices;

    @GET
    @Path("pdf")
    @Produces(PDF)
    @Operation(
            operationId = "downloadInvoicePdf",
            summary = "An invoice as PDF",
            description =
                    "As it was mailed: PDF/A-3 with its XML (ZUGFeRD) inside. 404 not-yet until a job has made it")
    @APIResponse(
            responseCode = "200",
            description = "The file; ETag names its bytes",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@PathParam("id") long id, @Context Request request, @Context SecurityContext caller) {
        return file(id, InvoiceFile.PDF, request, caller);
    }

    @GET
    @Path("xml")
    @Produces({MediaType.APPLICATION_XML, ALSO_XML})
    @Operation(
            operationId = "downloadInvoiceXml",
            summary = "An invoice as XML",
            description = "The XML of EN 16931 (CII) alone. 404 not-yet until a job has made it")
    @APIResponse(
            responseCode = "200",
            description = "The file; ETag names its bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response xml(@PathParam("id") long id, @Context Request request, @Context SecurityContext caller) {
        return file(id, InvoiceFile.XML, request, caller);
    }

    private Response file(long id, InvoiceFile kind, Request request, SecurityContext caller) {
        DocumentFile file = (Member.asks(caller) ? invoices.fileMine(id, kind) : invoices.file(id, kind))
                .orElseThrow(() -> new NotYet(kind + " of invoice " + id));
        EntityTag tag = new EntityTag(Sha256.hex(file.bytes()));
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        return notModified != null
                ? notModified.tag(tag).cacheControl(askAgain()).build()
                : Response.ok(file.bytes(), file.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                        .tag(tag)
                        .cacheControl(askAgain())
                        .build();
    }

    /** The bytes stay the same, but who may read them can change. */
    private static CacheControl askAgain() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
