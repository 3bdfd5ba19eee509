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
import org.kontor.contracts.Contracts;
import org.kontor.orders.Orders;

/** Amendments of a contract: change, cancel, undo, pause. */
@Path("contracts/{id}/amendments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
public class AmendmentResource {
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
            operationId = "amendContract",
            summary = "Amend a contract",
            description = "Recorded on the business date under the next number. 409 if another amendment was recorded"
                    + " since the one in seen: look at the contract again")
    @APIResponse(
            responseCode = "201",
            description = "The contract with the amendment; Location leads to it",
            content = @Content(schema = @Schema(implementation = ContractJson.Details.class)))
    public Response amend(
            @PathParam("id") long id,
            AmendmentJson amendment,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        Required.body(amendment);
        return idempotency.once(Idempotency.Sender.of(caller, uri, key), amendment, () -> {
            orders.amend(id, amendment.amendment(), amendment.lastSeen());
            return ContractJson.Details.created(contracts.find(id), uri);
        });
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewAmendment",
            summary = "Preview an amendment",
            description = "What it would do to the invoices, by the code that bills. Stores nothing")
    public AmendmentEffectJson preview(@PathParam("id") long id, AmendmentJson amendment) {
        Required.body(amendment);
        return AmendmentEffectJson.of(orders.effect(id, amendment.amendment()));
    }
}
