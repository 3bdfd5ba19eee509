package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.accounts.Accounts;

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
    public Listed<AccountJson> list(@BeanParam ListQuery query) {
        return Listed.of(accounts.list(query.request(SORTS)), query, AccountJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "findAccount", summary = "An account", description = "Staff only. All that is known of it")
    public AccountJson.Details find(@PathParam("id") long id) {
        return AccountJson.Details.of(accounts.find(id));
    }
}
