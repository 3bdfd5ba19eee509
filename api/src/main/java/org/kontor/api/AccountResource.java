package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.accounts.AccountRow;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.CustomerType;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** The people and companies that pay. */
@Path("accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts", description = "Who pays")
public class AccountResource {
    private static final Set<String> SORTS = Set.of("number", "name", "type", "city", "openedOn");

    @Inject
    private Accounts accounts;

    @GET
    @Operation(
            operationId = "listAccounts",
            summary = "Accounts",
            description = "Staff only. q looks into name, number, city and mail address; sort by number, name, type,"
                    + " city, openedOn")
    public Listed<AccountJson> list(
            @BeanParam ListQuery query,
            @QueryParam("type") @Parameter(description = "Only accounts of this type of customer") CustomerType type) {
        PageRequest request = query.request(SORTS);
        Page<AccountRow> found = type == null ? accounts.list(request) : accounts.list(type, request);
        return Listed.of(found, query, AccountJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "findAccount", summary = "An account", description = "Staff only. All that is known of it")
    public AccountJson.Details find(@PathParam("id") long id) {
        return AccountJson.Details.of(accounts.find(id));
    }
}
