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
import org.kontor.orders.PassSales;

/** Day passes and packs of ten. */
@Path("passes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Usage", description = "Room hours, prints, meals: what is billed by use")
public class PassResource {
    private static final String KEY =
            "Your own name for this request: sent again with it, the request has no second effect";

    @Inject
    private PassSales sales;

    @Inject
    private Idempotency idempotency;

    @POST
    @Operation(
            operationId = "sellPass",
            summary = "Sell a pass",
            description =
                    "The next invoice bills it with VAT; its units are a credit of the contract at once. 422 if nothing"
                            + " more is sold to the account on credit")
    @APIResponse(
            responseCode = "201",
            description = "Sold",
            content = @Content(schema = @Schema(implementation = NewCreditJson.Stored.class)))
    public Response sell(
            PassSaleJson sale,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        return idempotency.created(
                Idempotency.Sender.of(caller, uri, key),
                sale,
                () -> new NewCreditJson.Stored(
                        sales.sell(sale.contractId(), sale.productId(), sale.quantity(), sale.seen())));
    }

    @POST
    @Path("{id}/return")
    @Operation(
            operationId = "returnPass",
            summary = "Give the unused part of a pass back",
            description =
                    "A correction of its invoice pays it back. 422 if nothing is left, or no invoice bills it yet")
    @APIResponse(
            responseCode = "201",
            description = "Id of the correction",
            content = @Content(schema = @Schema(implementation = NewCreditJson.Stored.class)))
    public Response giveBack(
            @PathParam("id") long id,
            UsageReversalJson reversal,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        return idempotency.created(
                Idempotency.Sender.of(caller, uri, key),
                reversal,
                () -> new NewCreditJson.Stored(sales.giveBack(id, reversal.reason())));
    }
}
