package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.LeftOut;

/** A draft that is not issued with its run. */
@Path("drafts/{id}/left-out")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing runs")
public class LeftOutResource {
    @Inject
    private BillingRuns runs;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "leaveOutDraft",
            summary = "Leave a draft out of its run",
            description =
                    "Its days stay billable: the next run makes it anew. HELD waits for somebody to look, EXCLUDED"
                            + " needs a reason. Possible until the run is issued")
    public void leaveOut(@PathParam("id") long id, LeaveOut why) {
        Required.body(why);
        switch (why.kind()) {
            case HELD -> runs.hold(id, why.reason());
            case EXCLUDED -> runs.exclude(id, why.reason());
        }
    }

    @DELETE
    @Operation(
            operationId = "takeInDraft",
            summary = "Take a draft in again",
            description = "It is issued with its run after all. Possible until the run is issued")
    public void takeIn(@PathParam("id") long id) {
        runs.takeIn(id);
    }

    @Schema(name = "LeaveOutDraft", description = "Why a draft is not issued with its run")
    record LeaveOut(
            @Schema(
                    type = SchemaType.STRING,
                    required = true,
                    enumeration = {"HELD", "EXCLUDED"})
            LeftOut.Kind kind,

            @Schema(description = "At most 200 characters") String reason) {
        LeaveOut {
            Required.member(kind, "kind");
        }
    }
}
