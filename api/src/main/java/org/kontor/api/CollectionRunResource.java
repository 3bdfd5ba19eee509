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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.payments.CollectionRuns;
import org.kontor.payments.PaymentRunState;
import org.kontor.persistence.PageRequest;

/** Collection runs: create, release, hand over, fetch the file. */
@Path("collection-runs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Collection runs",
        description = "From announced items to the bank's file of SEPA direct debits; staff only")
public class CollectionRunResource {
    private static final String KEY =
            "Your own name for this request: sent again with it, the request has no second effect";

    @Inject
    private CollectionRuns runs;

    @Inject
    private Idempotency idempotency;

    @GET
    @Operation(operationId = "listCollectionRuns", summary = "Collection runs", description = "The newest first")
    public Listed<CollectionRunJson> list(
            @BeanParam ListQuery query,
            @QueryParam("state") @Parameter(description = "Only runs in this state") PaymentRunState state) {
        PageRequest request = query.request(Set.of());
        return Listed.of(state == null ? runs.list(request) : runs.list(state, request), query, CollectionRunJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "findCollectionRun",
            summary = "A collection run",
            description = "Its state, what it comes to, and the hash of its file")
    public CollectionRunJson find(@PathParam("id") long id) {
        return CollectionRunJson.of(runs.find(id));
    }

    @GET
    @Path("{id}/debits")
    @Operation(
            operationId = "listDebits",
            summary = "Debits of a run",
            description = "In the order of its file. q looks into account and reference")
    public Listed<CollectionRunJson.Debit> debits(@PathParam("id") long id, @BeanParam ListQuery query) {
        runs.find(id);
        return Listed.of(runs.debits(id, query.request(Set.of())), query, CollectionRunJson.Debit::of);
    }

    @GET
    @Path("{id}/left-out")
    @Operation(
            operationId = "listLeftOutItems",
            summary = "Announced items that a run leaves out",
            description = "Each with its reason")
    public Listed<CollectionRunJson.Item> leftOut(@PathParam("id") long id, @BeanParam ListQuery query) {
        runs.find(id);
        return Listed.of(runs.leftOut(id, query.request(Set.of())), query, CollectionRunJson.Item::of);
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(
            operationId = "downloadCollectionFile",
            summary = "The file of a run",
            description = "pain.008.001.08, the same bytes every time; there once the run is handed over")
    @APIResponse(
            responseCode = "200",
            description = "The file; ETag names its bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("id") long id, @Context Request request) {
        return Download.of(runs.file(id), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createCollectionRun",
            summary = "Create a collection run",
            description = "Of all that is announced to be collected by a day and in no other run")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location leads to it",
            content = @Content(schema = @Schema(implementation = CollectionRunJson.class)))
    public Response create(
            Create create,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        Required.body(create);
        return idempotency.once(Idempotency.Sender.of(caller, uri, key), create, () -> {
            long id = runs.create(create.seller(), create.through());
            return Idempotency.answer(Response.Status.CREATED, location(uri, id), find(id));
        });
    }

    @POST
    @Path("{id}/release")
    @Operation(
            operationId = "releaseCollectionRun",
            summary = "Release a collection run",
            description = "Writes its file. By another person than who created it, unless the seller wants otherwise")
    @APIResponse(
            responseCode = "200",
            description = "Released",
            content = @Content(schema = @Schema(implementation = CollectionRunJson.class)))
    public Response release(
            @PathParam("id") long id,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        return idempotency.once(Idempotency.Sender.of(caller, uri, key), id, () -> {
            runs.release(id);
            return Idempotency.answer(Response.Status.OK, location(uri, id), find(id));
        });
    }

    @POST
    @Path("{id}/submit")
    @Operation(
            operationId = "submitCollectionRun",
            summary = "Hand a collection run over to the bank",
            description = "From now on its file is given out, and nothing can be taken back. A run of which something"
                    + " was paid meanwhile is CREATED again instead, and waits for another release")
    @APIResponse(
            responseCode = "200",
            description = "Handed over (SUBMITTED), or changed (CREATED)",
            content = @Content(schema = @Schema(implementation = CollectionRunJson.class)))
    public Response submit(
            @PathParam("id") long id,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        return idempotency.once(Idempotency.Sender.of(caller, uri, key), id, () -> {
            runs.submit(id);
            return Idempotency.answer(Response.Status.OK, location(uri, id), find(id));
        });
    }

    private static URI location(UriInfo uri, long id) {
        return uri.getBaseUriBuilder()
                .path(CollectionRunResource.class)
                .path(Long.toString(id))
                .build();
    }

    @Schema(name = "CreateCollectionRun", description = "Whose items are collected, and through which day")
    record Create(
            @Schema(required = true, description = "Id of the seller, see locations")
            Long seller,

            @Schema(
                    required = true,
                    description = "What is announced to be collected by this day, at most 14 days ahead",
                    examples = "2027-03-31")
            LocalDate through) {
        Create {
            Required.member(seller, "seller");
            Required.day(through, "through");
        }
    }
}
