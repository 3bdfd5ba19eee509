package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.jobs.BusinessDays;
import org.kontor.receivables.Deposits;

/** Deposits, as of any day. */
@Path("deposits")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deposits", description = "Security that sellers hold")
public class DepositResource {
    @Inject
    private Deposits deposits;

    @Inject
    private BusinessDays days;

    @GET
    @Operation(
            operationId = "listDeposits",
            summary = "Deposits",
            description = "Staff only. The newest first, as of any day; q looks into account and number")
    public Listed<DepositJson> list(
            @BeanParam ListQuery query,
            @QueryParam("asOf") @Parameter(description = "As of the end of this day; today if missing")
                    LocalDate asOf) {
        LocalDate day = asOf == null ? days.today() : asOf;
        return Listed.of(deposits.list(day, query.request(Set.of())), query, DepositJson::of);
    }
}
