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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Members;
import org.kontor.accounts.NoSuchMember;
import org.kontor.orders.TeamChange;
import org.kontor.orders.TeamMember;
import org.kontor.orders.Teams;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Teams of accounts: members come and go, each seat is billed by its days. */
@Path("accounts/{id}/members")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class TeamResource {
    private static final String KEY =
            "Your own name for this request: sent again with it, the request has no second effect";

    @Inject
    private Teams teams;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Idempotency idempotency;

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "The team of an account",
            description = "Staff only. By name, those who left included, with their seats")
    public Listed<TeamMemberJson> list(@PathParam("id") long id, @BeanParam ListQuery query) {
        List<TeamMember> team = teams.ofAccount(accounts.find(id).id());
        PageRequest request = query.request(Set.of());
        List<TeamMember> rows =
                team.stream().skip(request.first()).limit(request.size()).toList();
        return Listed.of(new Page<>(rows, team.size()), query, TeamMemberJson::of);
    }

    @POST
    @Operation(
            operationId = "changeTeam",
            summary = "Change a team",
            description = "Somebody joins, comes back, gets a seat, leaves, or is paid for by another cost centre;"
                    + " recorded on the business date, with an amendment of the contract for each seat")
    @APIResponse(
            responseCode = "201",
            description = "The member; Location leads to the team",
            content = @Content(schema = @Schema(implementation = TeamMemberJson.class)))
    public Response change(
            @PathParam("id") long id,
            TeamChangeJson change,
            @HeaderParam(Idempotency.HEADER) @Parameter(required = true, description = KEY) String key,
            @Context SecurityContext caller,
            @Context UriInfo uri) {
        Required.body(change);
        return idempotency.once(Idempotency.Sender.of(caller, uri, key), change, () -> {
            long member = teams.record(checked(id, change));
            TeamMember changed = teams.ofAccount(id).stream()
                    .filter(one -> one.member().id() == member)
                    .findFirst()
                    .orElseThrow();
            return Idempotency.answer(
                    Response.Status.CREATED, TeamMemberJson.location(uri, id), TeamMemberJson.of(changed));
        });
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewTeamChange",
            summary = "Preview a change of a team",
            description = "What it would do to the invoices, by the code that bills. Stores nothing")
    public TeamEffectJson preview(@PathParam("id") long id, TeamChangeJson change) {
        Required.body(change);
        return TeamEffectJson.of(teams.effect(checked(id, change)));
    }

    /** A member of another account does not exist here. */
    private TeamChange checked(long account, TeamChangeJson change) {
        if (change.member() != null && members.find(change.member()).accountId() != account) {
            throw new NoSuchMember(change.member());
        }
        return change.change(account);
    }
}
