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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.jobs.BusinessDays;
import org.kontor.orders.UsageOrders;
import org.kontor.usage.UsageCredits;
import org.kontor.usage.Usages;

/** What was used: recorded by other software, one by one or many at once. */
@Path("usage")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Usage", description = "Room hours, prints, meals: what is billed by use")
public class UsageResource {
    private static final String KEY =
            "Your own name for this request: sent again with it, the request has no second effect";
    private static final URI NOWHERE = URI.create("");

    @Inject
    private Usages usages;

    @Inject
    private UsageOrders orders;

    @Inject
    private UsageCredits credits;

    @Inject
    private BusinessDays days;

    @Inject
    private Idempotency idempotency;

    @POST
    @Operation(
            operationId = "recordUsage",
            summary = "Record what was used",
            description =
                    "Billed by the run after its priced period is over; a late one on the next invoice, with its true"
                            + " date. 422 if the contract has no such product")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = UsageBatchJson.Recorded.class)))
    public Response record(
            NewUsageJson usage,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        return idempotency.created(
                Idempotency.Sender.of(caller, uri, key),
                usage,
                () -> new UsageBatchJson.Recorded(List.of(usages.record(usage.usage()))));
    }

    @POST
    @Path("batch")
    @Operation(
            operationId = "recordUsageBatch",
            summary = "Record up to 1000 at once",
            description =
                    "All or nothing. Records whose key is known already change nothing; 409 if a known key comes with"
                            + " other content")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = UsageBatchJson.Recorded.class)))
    public Response recordBatch(
            UsageBatchJson batch,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        return idempotency.created(
                Idempotency.Sender.of(caller, uri, key),
                batch,
                () -> new UsageBatchJson.Recorded(usages.record(
                        batch.records().stream().map(NewUsageJson::usage).toList())));
    }

    @POST
    @Path("orders")
    @Operation(
            operationId = "orderUsage",
            summary = "Order something for use",
            description =
                    "For what a person asks for and nobody used yet. 422 if the account is at its credit limit or its"
                            + " balance is used up, and the order costs something; 422 for a day after the contract's end. What"
                            + " happened already is recorded, never ordered")
    @APIResponse(
            responseCode = "201",
            description = "Ordered",
            content = @Content(schema = @Schema(implementation = UsageBatchJson.Recorded.class)))
    public Response order(
            NewUsageJson usage,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        return idempotency.created(
                Idempotency.Sender.of(caller, uri, key),
                usage,
                () -> new UsageBatchJson.Recorded(List.of(orders.order(usage.usage()))));
    }

    @POST
    @Path("{id}/reversal")
    @Operation(
            operationId = "takeUsageBack",
            summary = "Take a record back",
            description =
                    "One that is on no invoice is void; of one that was invoiced the next invoice gives the amount"
                            + " back. 422 while it stands in a draft, or if it was taken back before")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(schema = @Schema(implementation = UsageJson.class)))
    public Response takeBack(
            @PathParam("id") long id,
            UsageReversalJson reversal,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        Required.body(reversal);
        return idempotency.once(Idempotency.Sender.of(caller, uri, key), reversal, () -> {
            usages.takeBack(id, reversal.reason());
            return Idempotency.answer(Response.Status.OK, NOWHERE, UsageJson.of(usages.find(id)));
        });
    }

    @GET
    @Operation(
            operationId = "listUsage",
            summary = "What a contract used",
            description = "Staff only. The latest first")
    public Listed<UsageJson> list(
            @BeanParam ListQuery query, @QueryParam("contractId") @Parameter(required = true) Long contractId) {
        return Listed.of(
                usages.ofContract(Required.member(contractId, "contractId"), query.request(Set.of())),
                query,
                UsageJson::of);
    }

    @GET
    @Path("left")
    @Operation(
            operationId = "listRemainingUnits",
            summary = "What a contract can still use",
            description = "Staff only. Allowances and credits in the order of use, once all that is recorded is billed")
    public List<RemainingJson> left(
            @QueryParam("contractId") @Parameter(required = true) Long contractId,
            @QueryParam("on") @Parameter(description = "Day of service; today if missing") LocalDate on) {
        LocalDate day = on == null ? days.today() : Required.day(on, "on");
        List<RemainingJson> left = new ArrayList<>();
        new TreeMap<>(usages.left(Required.member(contractId, "contractId"), day))
                .forEach((product, sources) ->
                        sources.forEach(remaining -> left.add(RemainingJson.of(product, remaining))));
        return left;
    }

    @GET
    @Path("credits")
    @Operation(
            operationId = "listUsageCredits",
            summary = "Units an account has in advance",
            description =
                    "Staff only. Product by product in the order in which they are used, after what contracts include:"
                            + " those of a contract before those of the account, of these what ends first")
    public Listed<CreditJson> credits(
            @BeanParam ListQuery query, @QueryParam("accountId") @Parameter(required = true) Long accountId) {
        return Listed.of(
                credits.ofAccount(Required.member(accountId, "accountId"), query.request(Set.of())),
                query,
                CreditJson::of);
    }

    @POST
    @Path("credits")
    @Operation(
            operationId = "addUsageCredit",
            summary = "Give units in advance",
            description = "Used after what contracts include: first those of the contract, then those of the account")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = NewCreditJson.Stored.class)))
    public Response credit(
            NewCreditJson credit,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        return idempotency.created(
                Idempotency.Sender.of(caller, uri, key),
                credit,
                () -> new NewCreditJson.Stored(usages.credit(credit.credit())));
    }

    /** Stored once under its key; what was stored has no address of its own. */
}
