package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    @Inject
    private Allocations allocations;

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
    public void accept(@PathParam("id") long id, Acceptance chosen) {
        Required.body(chosen);
        allocations.accept(id, chosen.place());
    }

    @Schema(name = "ProposalAcceptance", description = "Which proposal is accepted")
    record Acceptance(
            @Schema(required = true, minimum = "1") int place) {}
}
