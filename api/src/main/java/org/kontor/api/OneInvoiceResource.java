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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.documents.DocumentFile;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.invoicing.Invoices;

/** One invoice: what it says, and its files in the archive, which never change. */
@Path("invoices/{id}")
@ApplicationScoped
@Tag(name = "Invoices")
public class OneInvoiceResource {
    private static final String PDF = "application/pdf";
    private static final String TEXT_XML = "text/xml";

    @Inject
    private Invoices invoices;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "findInvoice",
            summary = "An invoice",
            description = "All it says, and why each line costs what it costs. With Accept application/pdf or text/xml"
                    + " its files, as below at pdf and xml. To a member, the invoice of another does not exist")
    public InvoiceJson.Details find(@PathParam("id") long id, @Context SecurityContext caller) {
        return InvoiceJson.Details.of(Member.asks(caller) ? invoices.findMine(id) : invoices.find(id));
    }

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
        return Download.of(file(id, InvoiceFile.PDF, caller), request);
    }

    @GET
    @Path("xml")
    @Produces({TEXT_XML, MediaType.APPLICATION_XML})
    @Operation(
            operationId = "downloadInvoiceXml",
            summary = "An invoice as XML",
            description = "The XML of EN 16931 (CII) alone. 404 not-yet until a job has made it")
    @APIResponse(
            responseCode = "200",
            description = "The file; ETag names its bytes",
            content = @Content(mediaType = TEXT_XML, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response xml(@PathParam("id") long id, @Context Request request, @Context SecurityContext caller) {
        return Download.of(file(id, InvoiceFile.XML, caller), request);
    }

    /** The same by the header Accept; who accepts everything gets JSON. */
    @GET
    @Produces(PDF + ";qs=0.5")
    @Operation(hidden = true)
    public Response asPdf(@PathParam("id") long id, @Context Request request, @Context SecurityContext caller) {
        return pdf(id, request, caller);
    }

    /** As {@link #asPdf}. */
    @GET
    @Produces({TEXT_XML + ";qs=0.5", MediaType.APPLICATION_XML + ";qs=0.5"})
    @Operation(hidden = true)
    public Response asXml(@PathParam("id") long id, @Context Request request, @Context SecurityContext caller) {
        return xml(id, request, caller);
    }

    private DocumentFile file(long id, InvoiceFile kind, SecurityContext caller) {
        return (Member.asks(caller) ? invoices.fileMine(id, kind) : invoices.file(id, kind))
                .orElseThrow(() -> new NotYet(kind + " of invoice " + id));
    }
}
