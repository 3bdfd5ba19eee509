package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.PurchaseOrder;
import org.kontor.contracts.PurchaseOrders;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Order numbers of the payer for a contract. */
@Path("contracts/{id}/orders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
public class PurchaseOrderResource {
    private static final String KEY =
            "Your own name for this request: sent again with it, the request has no second effect";

    @Inject
    private Contracts contracts;

    @Inject
    private PurchaseOrders orders;

    @Inject
    private Idempotency idempotency;

    @GET
    @Operation(
            operationId = "listPurchaseOrders",
            summary = "Order numbers of the payer for a contract",
            description = "Staff only. By their first day, those that are over included")
    public Listed<PurchaseOrderJson> list(@PathParam("id") long id, @BeanParam ListQuery query) {
        List<PurchaseOrder> all = contracts.find(id).orders();
        PageRequest request = query.request(Set.of());
        List<PurchaseOrder> rows =
                all.stream().skip(request.first()).limit(request.size()).toList();
        return Listed.of(new Page<>(rows, all.size()), query, PurchaseOrderJson::of);
    }

    @POST
    @Operation(
            operationId = "addPurchaseOrder",
            summary = "Add an order number",
            description = "What was invoiced keeps the number it has. Two numbers never hold on one day")
    @APIResponse(
            responseCode = "201",
            description = "The order number; Location leads to all of the contract",
            content = @Content(schema = @Schema(implementation = PurchaseOrderJson.class)))
    public Response add(
            @PathParam("id") long id,
            PurchaseOrderJson order,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        Required.body(order);
        return idempotency.once(Idempotency.Sender.of(caller, uri, key), order, () -> {
            PurchaseOrder added = order.order();
            orders.add(id, added);
            URI location = uri.getBaseUriBuilder()
                    .path(ContractResource.class)
                    .path(Long.toString(id))
                    .path("orders")
                    .build();
            return Idempotency.answer(Response.Status.CREATED, location, PurchaseOrderJson.of(added));
        });
    }
}
