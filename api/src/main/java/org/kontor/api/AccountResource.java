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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.accounts.AccountRow;
import org.kontor.accounts.AccountUse;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.Mandate;
import org.kontor.accounts.Mandates;
import org.kontor.accounts.Restrictions;
import org.kontor.jobs.BusinessDays;
import org.kontor.limits.CreditLimits;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.AccountLedgers;

/** The people and companies that pay. */
@Path("accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts", description = "Who pays")
public class AccountResource {
    private static final Set<String> SORTS = Set.of("number", "name", "type", "city", "openedOn");

    @Inject
    private Accounts accounts;

    @Inject
    private Mandates mandates;

    @Inject
    private AccountLedgers ledgers;

    @Inject
    private CreditLimits limits;

    @Inject
    private Restrictions restrictions;

    @Inject
    private BusinessDays days;

    @GET
    @Operation(
            operationId = "listAccounts",
            summary = "Accounts",
            description = "Staff only. q looks into name, number, city and mail address; sort by number, name, type,"
                    + " city, openedOn")
    public Listed<AccountJson> list(
            @BeanParam ListQuery query,
            @QueryParam("type") @Parameter(description = "Only accounts of this type of customer") CustomerType type,
            @QueryParam("blocked")
                    @Parameter(description = "Only accounts whose data was erased; without it they are left out")
                    boolean blocked) {
        PageRequest request = query.request(SORTS);
        Page<AccountRow> found =
                accounts.list(Optional.ofNullable(type), blocked ? AccountUse.BLOCKED : AccountUse.ACTIVE, request);
        return Listed.of(found, query, AccountJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "findAccount", summary = "An account", description = "Staff only. All that is known of it")
    public AccountJson.Details find(@PathParam("id") long id) {
        return AccountJson.Details.of(accounts.find(id), restrictions.of(id));
    }

    @GET
    @Path("{id}/credit")
    @Operation(
            operationId = "findCreditStanding",
            summary = "Where an account stands",
            description =
                    "Staff only. Open items, pending debits and what was used but not invoiced, against its limit")
    public CreditStandingJson credit(@PathParam("id") long id) {
        return CreditStandingJson.of(limits.standing(id));
    }

    @GET
    @Path("{id}/ledger")
    @Operation(
            operationId = "listAccountLedger",
            summary = "The ledger of an account",
            description = "Staff only. The newest entries first, with what cleared them, as of any day")
    public Listed<LedgerLineJson> ledger(
            @PathParam("id") long id,
            @BeanParam ListQuery query,
            @QueryParam("asOf") @Parameter(description = "As of the end of this day; today if missing")
                    LocalDate asOf) {
        LocalDate day = asOf == null ? days.today() : asOf;
        long account = accounts.find(id).id();
        return Listed.of(ledgers.entries(account, day, query.request(Set.of())), query, LedgerLineJson::of);
    }

    @GET
    @Path("{id}/mandates")
    @Operation(
            operationId = "listMandates",
            summary = "The mandates of an account",
            description = "Staff only. The newest first; IBANs are shortened")
    public Listed<MandateJson> mandates(@PathParam("id") long id, @BeanParam ListQuery query) {
        List<Mandate> given = mandates.ofAccount(accounts.find(id).id());
        PageRequest request = query.request(Set.of());
        List<Mandate> rows =
                given.stream().skip(request.first()).limit(request.size()).toList();
        return Listed.of(new Page<>(rows, given.size()), query, mandate -> MandateJson.of(mandate, days.today()));
    }
}
