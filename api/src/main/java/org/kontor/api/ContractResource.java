package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.contracts.ContractRow;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.jobs.BusinessDays;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Contracts; members see their own. */
@Path("contracts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts", description = "What accounts rent; members see their own")
public class ContractResource {
    private static final Set<String> SORTS = Set.of("number", "account", "location", "product", "startOn");

    @Inject
    private Contracts contracts;

    @Inject
    private BusinessDays days;

    @GET
    @Operation(
            operationId = "listContracts",
            summary = "Contracts",
            description = "Members get their own. q looks into number, account, location and product; sort by number,"
                    + " account, location, product, startOn")
    public Listed<ContractJson> list(
            @BeanParam ListQuery query,
            @QueryParam("account") @Parameter(description = "Id of an account; staff only") Long account,
            @QueryParam("state") @Parameter(description = "Only contracts in this state today; staff only")
                    ContractState state,
            @Context SecurityContext caller) {
        LocalDate today = days.today();
        return Listed.of(rows(query.request(SORTS), account, state, caller), query, row -> ContractJson.of(row, today));
    }

    private Page<ContractRow> rows(PageRequest request, Long account, ContractState state, SecurityContext caller) {
        Either.or("state", state, "account", account);
        if (account != null) {
            return contracts.ofAccount(account, request);
        }
        if (state != null) {
            return contracts.list(state, request);
        }
        return Member.asks(caller) ? contracts.mine(request) : contracts.list(request);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "findContract",
            summary = "A contract",
            description = "As agreed, and what was recorded since. To a member, the contract of another does not exist")
    public ContractJson.Details find(@PathParam("id") long id, @Context SecurityContext caller) {
        return ContractJson.Details.of(Member.asks(caller) ? contracts.findMine(id) : contracts.find(id));
    }
}
