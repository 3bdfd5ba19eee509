package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.invoicing.Corrections;
import org.kontor.invoicing.Invoices;

/** Takes a part of an invoice back, by a document of its own. */
@Path("invoices/{id}/correction")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class CorrectionResource {
    private static final String KEY =
            "Your own name for this request: sent again with it, the request has no second effect";

    @Inject
    private Corrections corrections;

    @Inject
    private Invoices invoices;

    @Inject
    private Idempotency idempotency;

    @POST
    @Operation(
            operationId = "correctInvoice",
            summary = "Correct an invoice in part",
            description = "Takes amounts or days of lines back by a correction with the business date as issue date;"
                    + " never more than earlier corrections have left. 409 if the invoice is cancelled already")
    @APIResponse(
            responseCode = "201",
            description = "The correction; Location leads to it",
            content = @Content(schema = @Schema(implementation = InvoiceJson.Details.class)))
    public Response correct(
            @PathParam("id") long id,
            CorrectInvoiceJson correction,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        Required.body(correction);
        return idempotency.once(
                Idempotency.Sender.of(caller, uri, key),
                correction,
                () -> InvoiceJson.Details.created(
                        invoices.find(corrections.correct(id, correction.correcting())), uri));
    }
}
