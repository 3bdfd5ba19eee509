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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.banking.Allocations;
import org.kontor.banking.WaitingFilter;

/** Payments that the matching leaves to people. */
@Path("unallocated-payments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments", description = "Payments that could not be allocated by themselves")
public class UnallocatedResource {
    private static final Set<String> SORTS = Set.of("bookedOn", "amount", "name");

    private static final String KEY =
            "Your own name for this request: sent again with it, the request has no second effect";

    @Inject
    private Allocations allocations;

    @Inject
    private Idempotency idempotency;

    @GET
    @Operation(
            operationId = "listUnallocatedPayments",
            summary = "Unallocated payments",
            description = "Staff only, the oldest first. q looks into name, IBAN, purpose and amount; sort by bookedOn,"
                    + " amount, name")
    public Listed<UnallocatedJson> list(
            @BeanParam ListQuery query,
            @QueryParam("which") @Parameter(description = "INCOMING if missing") WaitingFilter which) {
        WaitingFilter filter = which == null ? WaitingFilter.INCOMING : which;
        return Listed.of(allocations.waiting(filter, query.request(SORTS)), query, UnallocatedJson::of);
    }

    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acceptProposal",
            summary = "Accept a proposal",
            description =
                    "Staff only. Allocates the payment as the proposal says; a conflict if somebody was faster, or"
                            + " if less is open by now")
    @APIResponse(
            responseCode = "200",
            description = "Where the payment belongs now",
            content = @Content(schema = @Schema(implementation = AllocatedJson.class)))
    public Response accept(
            @PathParam("id") long id,
            Acceptance chosen,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        Required.body(chosen);
        return idempotency.once(Idempotency.Sender.of(caller, uri, key), chosen, () -> {
            allocations.accept(id, chosen.place());
            return Idempotency.answer(
                    Response.Status.OK, uri.getRequestUri(), AllocatedJson.of(id, allocations.of(id)));
        });
    }

    @Schema(name = "ProposalAcceptance", description = "Which proposal is accepted")
    record Acceptance(
            @Schema(required = true, minimum = "1") int place) {}
}
