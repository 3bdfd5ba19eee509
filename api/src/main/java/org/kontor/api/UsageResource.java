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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.invoicing.MemberUsages;
import org.kontor.jobs.BusinessDays;
import org.kontor.limits.MemberLimits;
import org.kontor.orders.UsageOrders;
import org.kontor.persistence.PageRequest;
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
    private MemberUsages memberUsages;

    @Inject
    private MemberLimits memberLimits;

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
                () -> UsageBatchJson.Recorded.of(orders.keep(List.of(usage.usage()))));
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
                () -> UsageBatchJson.Recorded.of(orders.keep(
                        batch.records().stream().map(NewUsageJson::usage).toList())));
    }

    @POST
    @Path("orders")
    @Operation(
            operationId = "orderUsage",
            summary = "Order something for use",
            description =
                    "For what a person asks for and nobody used yet. 422 if the account is at its credit limit or its"
                            + " balance is used up, and the order costs something; 422 for a day after the contract's end; 409 if"
                            + " a limit of the member of the team does not allow it. What happened already is recorded, never ordered")
    @APIResponse(
            responseCode = "201",
            description = "Ordered",
            content = @Content(schema = @Schema(implementation = UsageBatchJson.Recorded.class)))
    public Response order(
            NewUsageJson usage,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        return idempotency.created(Idempotency.Sender.of(caller, uri, key), usage, () -> {
            List<Long> ids = List.of(orders.order(usage.usage()));
            return UsageBatchJson.Recorded.of(ids, memberLimits.warnings(ids));
        });
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
    @Path("members")
    @Operation(
            operationId = "listMemberUsage",
            summary = "Who used what",
            description =
                    "By member, contract and product, in a calendar month of service; members see the accounts for which"
                            + " they may act")
    public Listed<MemberUsageJson> members(
            @BeanParam ListQuery query,
            @QueryParam("accountId") @Parameter(required = true) Long accountId,
            @QueryParam("month") @Parameter(description = "2026-11; this month if missing") YearMonth month,
            @QueryParam("member") @Parameter(description = "Id of the only one to look at") Long member,
            @Context SecurityContext caller) {
        long account = Required.member(accountId, "accountId");
        YearMonth asked = month == null ? YearMonth.from(days.today()) : month;
        OptionalLong who = member == null ? OptionalLong.empty() : OptionalLong.of(member);
        PageRequest request = query.request(Set.of());
        return Listed.of(
                Member.asks(caller)
                        ? memberUsages.mine(account, asked, who, request)
                        : memberUsages.ofAccount(account, asked, who, request),
                query,
                MemberUsageJson::of);
    }

    @GET
    @Path("limits")
    @Operation(
            operationId = "listMemberLimits",
            summary = "Where a member of a team stands",
            description = "Staff only. What the member used of each limit in a calendar month of service")
    public List<MemberLimitJson.Standing> limits(
            @QueryParam("member") @Parameter(required = true) Long member,
            @QueryParam("month") @Parameter(description = "2026-11; this month if missing") YearMonth month) {
        YearMonth asked = month == null ? YearMonth.from(days.today()) : month;
        return memberLimits.standings(Required.member(member, "member"), asked).stream()
                .map(MemberLimitJson.Standing::of)
                .toList();
    }

    @POST
    @Path("limits")
    @Operation(
            operationId = "agreeMemberLimit",
            summary = "Limit what a member of a team may use in a month",
            description =
                    "Of each product, and of money, one limit counts: the last. With BLOCK, orders beyond it get 409; what"
                            + " is recorded is kept and answered with a warning")
    @APIResponse(
            responseCode = "201",
            description = "Agreed; where the member stands now",
            content = @Content(schema = @Schema(implementation = MemberLimitJson.Agreed.class)))
    public Response limit(
            MemberLimitJson limit,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        return idempotency.created(Idempotency.Sender.of(caller, uri, key), limit, () -> {
            memberLimits.agree(limit.member(), limit.limit(), limit.reason());
            return new MemberLimitJson.Agreed(
                    memberLimits.standings(limit.member(), YearMonth.from(days.today())).stream()
                            .map(MemberLimitJson.Standing::of)
                            .toList());
        });
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
                            + " those of a member, of a contract, of the account, of these what ends first")
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
            description = "Used after what contracts include: those of a member, of a contract, of the account")
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
