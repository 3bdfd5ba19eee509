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
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.RunState;
import org.kontor.persistence.PageRequest;

/** Billing runs: start, watch, issue. */
@Path("billing-runs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing runs", description = "From contracts to invoices; staff only")
public class RunResource {
    private static final Set<String> DRAFT_SORTS = Set.of("account", "number", "lines", "net", "gross");
    private static final String KEY =
            "Your own name for this request: sent again with it, the request has no second effect";

    @Inject
    private BillingRuns runs;

    @Inject
    private Idempotency idempotency;

    @GET
    @Operation(operationId = "listBillingRuns", summary = "Billing runs", description = "The newest first")
    public Listed<RunJson> list(
            @BeanParam ListQuery query,
            @QueryParam("state") @Parameter(description = "Only runs in this state") RunState state) {
        PageRequest request = query.request(Set.of());
        return Listed.of(state == null ? runs.list(request) : runs.list(state, request), query, RunJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "findBillingRun",
            summary = "A billing run",
            description = "Its state and progress; cheap enough to ask every second")
    public RunJson find(@PathParam("id") long id) {
        return RunJson.of(runs.find(id));
    }

    @GET
    @Path("{id}/drafts")
    @Operation(
            operationId = "listDrafts",
            summary = "Drafts of a run",
            description = "Not issued yet: first what cannot be issued, then anomalies. q looks into account; sort by"
                    + " account, number, lines, net, gross")
    public Listed<RunJson.Draft> drafts(@PathParam("id") long id, @BeanParam ListQuery query) {
        runs.find(id);
        return Listed.of(runs.drafts(id, query.request(DRAFT_SORTS)), query, RunJson.Draft::of);
    }

    @GET
    @Path("{id}/parked")
    @Operation(
            operationId = "listParkedAccounts",
            summary = "Accounts a run could not bill",
            description = "With the rule that said no; the next run tries them again")
    public Listed<RunJson.Parked> parked(@PathParam("id") long id, @BeanParam ListQuery query) {
        runs.find(id);
        return Listed.of(runs.parked(id, query.request(Set.of())), query, RunJson.Parked::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startBillingRun",
            summary = "Start a billing run",
            description = "Over all contracts of a seller; drafts appear in the background. One open run a seller")
    @APIResponse(
            responseCode = "201",
            description = "Started; Location leads to it",
            content = @Content(schema = @Schema(implementation = RunJson.class)))
    public Response start(
            Start start,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        Required.body(start);
        return idempotency.once(Idempotency.Sender.of(caller, uri, key), start, () -> {
            long id = runs.start(start.seller(), start.through());
            URI location = uri.getAbsolutePathBuilder().path(Long.toString(id)).build();
            return Idempotency.answer(Response.Status.CREATED, location, find(id));
        });
    }

    @POST
    @Path("{id}/issue")
    @Operation(
            operationId = "issueBillingRun",
            summary = "Issue the drafts of a run",
            description = "In the background, with the business date as issue date. A draft that fails the checks is"
                    + " parked, the others go on")
    @APIResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = RunJson.class)))
    public Response issue(
            @PathParam("id") long id,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        return accepted(Idempotency.Sender.of(caller, uri, key), id, uri, () -> runs.finalise(id));
    }

    @POST
    @Path("{id}/discard")
    @Operation(
            operationId = "discardBillingRun",
            summary = "Throw the drafts of a run away",
            description = "In the background; no number was taken. A run that is started, looked at and discarded is a"
                    + " dry run. 409 if the drafts are not complete, or somebody decided already")
    @APIResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = RunJson.class)))
    public Response discard(
            @PathParam("id") long id,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        return accepted(Idempotency.Sender.of(caller, uri, key), id, uri, () -> runs.discard(id));
    }

    /** Decided once under its key; the address of the request tells what. */
    private Response accepted(Idempotency.Sender sender, long id, UriInfo uri, Runnable decide) {
        return idempotency.once(sender, id, () -> {
            decide.run();
            URI location = uri.getBaseUriBuilder()
                    .path(RunResource.class)
                    .path(Long.toString(id))
                    .build();
            return Idempotency.answer(Response.Status.ACCEPTED, location, find(id));
        });
    }

    @Schema(name = "StartBillingRun", description = "Whose contracts are billed, and through which day")
    record Start(
            @Schema(required = true, description = "Id of the seller, see locations")
            Long seller,

            @Schema(
                    required = true,
                    description = "What is due by this day is billed, at most three months ahead",
                    examples = "2027-03-31")
            LocalDate through) {
        Start {
            Required.member(seller, "seller");
            Required.day(through, "through");
        }
    }
}
