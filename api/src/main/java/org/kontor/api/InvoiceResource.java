package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Issued invoices; members see their own. */
@Path("invoices")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices", description = "What was issued; members see their own")
public class InvoiceResource {
    private static final Set<String> SORTS = Set.of("number", "account", "issuedOn", "dueOn", "payable");

    @Inject
    private Invoices invoices;

    @GET
    @Operation(
            operationId = "listInvoices",
            summary = "Invoices",
            description = "The newest first. Members get their own. q looks into number and account; sort by number,"
                    + " account, issuedOn, dueOn, payable")
    public Listed<InvoiceJson> list(
            @BeanParam ListQuery query,
            @QueryParam("account") @Parameter(description = "Id of an account; staff only") Long account,
            @BeanParam InvoiceQuery selected,
            @Context SecurityContext caller) {
        return Listed.of(rows(query.request(SORTS), account, selected, caller), query, InvoiceJson::of);
    }

    private Page<InvoiceRow> rows(PageRequest request, Long account, InvoiceQuery selected, SecurityContext caller) {
        if (!selected.isEmpty()) {
            Either.or("state", selected, "account", account);
            return invoices.list(selected.selection(), request);
        }
        if (account != null) {
            return invoices.ofAccount(account, request);
        }
        return Member.asks(caller) ? invoices.mine(request) : invoices.list(request);
    }
}
