package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.kontor.contracts.Contracts;
import org.kontor.orders.Orders;

/** Signs contracts, and tells before what they cost. */
@Path("contracts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
public class SigningResource {
    private static final String KEY =
            "Your own name for this request: sent again with it, the request has no second effect";

    @Inject
    private Orders orders;

    @Inject
    private Contracts contracts;

    @Inject
    private Idempotency idempotency;

    @POST
    @Operation(
            operationId = "signContract",
            summary = "Sign a contract",
            description = "On the business date, at the prices of that day")
    @APIResponse(
            responseCode = "201",
            description = "The contract; Location leads to it",
            content = @Content(schema = @Schema(implementation = ContractJson.Details.class)))
    public Response sign(
            SignContractJson order,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        Required.body(order);
        return idempotency.once(
                Idempotency.Sender.of(caller, uri, key),
                order,
                () -> ContractJson.Details.created(contracts.find(orders.sign(order.order())), uri));
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewContract",
            summary = "Preview the first invoice",
            description = "What the contract would cost first, by the code that bills. Stores nothing")
    public FirstInvoiceJson preview(SignContractJson order) {
        Required.body(order);
        return FirstInvoiceJson.of(orders.firstInvoice(order.order()));
    }
}
