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

/** Takes a whole invoice back, by a document of its own. */
@Path("invoices/{id}/cancellation")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class CancellationResource {
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
            operationId = "cancelInvoice",
            summary = "Cancel an invoice",
            description =
                    "Takes the whole invoice back by a cancellation with the business date as issue date. Its days"
                            + " are billed again by the next run, unless they are waived. 409 if it is cancelled already")
    @APIResponse(
            responseCode = "201",
            description = "The cancellation; Location leads to it",
            content = @Content(schema = @Schema(implementation = InvoiceJson.Details.class)))
    public Response cancel(
            @PathParam("id") long id,
            Cancellation cancellation,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        Required.body(cancellation);
        return idempotency.once(
                Idempotency.Sender.of(caller, uri, key),
                cancellation,
                () -> InvoiceJson.Details.created(
                        invoices.find(corrections.cancel(id, cancellation.cancelling())), uri));
    }

    @Schema(name = "CancelInvoice", description = "Why an invoice is cancelled, and what happens to its days")
    record Cancellation(
            @Schema(required = true, description = "Printed on the cancellation, at most 200 characters")
            String reason,

            @Schema(description = "Whether its days are waived for good; otherwise the next run bills them again")
            Boolean waiveDays) {
        Cancellation {
            Required.member(reason, "reason");
        }

        private Corrections.Cancelling cancelling() {
            return new Corrections.Cancelling(reason, Boolean.TRUE.equals(waiveDays));
        }
    }
}
