package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.kontor.jobs.BusinessDays;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.AgeBand;
import org.kontor.receivables.OpenItem;
import org.kontor.receivables.OpenItems;

/** What accounts owe, as of any day; members see their own of today. */
@Path("open-items")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open items", description = "What accounts owe; members see their own")
public class OpenItemResource {
    private static final Set<String> SORTS = Set.of("account", "number", "bookedOn", "dueOn", "open");

    @Inject
    private OpenItems items;

    @Inject
    private BusinessDays days;

    @GET
    @Operation(
            operationId = "listOpenItems",
            summary = "Open items",
            description = "By due date. Members get their own as of today. q looks into account and document number;"
                    + " sort by account, number, bookedOn, dueOn, open")
    public Listed<OpenItemJson> list(
            @BeanParam ListQuery query,
            @QueryParam("asOf") @Parameter(description = "As of the end of this day; today if missing; staff only")
                    LocalDate asOf,
            @QueryParam("account") @Parameter(description = "Id of an account; staff only") Long account,
            @QueryParam("age") @Parameter(description = "Only what has been due for so long; staff only") AgeBand age,
            @Context SecurityContext caller) {
        PageRequest request = query.request(SORTS);
        Either.or("age", age, "account", account);
        if (age != null) {
            return Listed.of(items.asOf(dayOr(asOf), age, request), query, OpenItemJson::of);
        }
        Page<OpenItem> found = Member.asks(caller) ? mine(request, asOf, account) : all(request, asOf, account);
        return Listed.of(found, query, OpenItemJson::of);
    }

    private Page<OpenItem> mine(PageRequest request, LocalDate asOf, Long account) {
        if (asOf != null || account != null) {
            throw new ForbiddenException();
        }
        return items.mine(request);
    }

    private Page<OpenItem> all(PageRequest request, LocalDate asOf, Long account) {
        LocalDate day = dayOr(asOf);
        return account == null ? items.asOf(day, request) : items.ofAccount(account, day, request);
    }

    @GET
    @Path("ageing")
    @Operation(
            operationId = "readAgeing",
            summary = "Ageing",
            description = "Staff only. What is open by how long it has been due, as of any day")
    public AgeingJson ageing(
            @QueryParam("asOf") @Parameter(description = "As of the end of this day; today if missing")
                    LocalDate asOf) {
        return AgeingJson.of(items.ageing(dayOr(asOf)));
    }

    private LocalDate dayOr(LocalDate asOf) {
        return asOf == null ? days.today() : asOf;
    }
}
