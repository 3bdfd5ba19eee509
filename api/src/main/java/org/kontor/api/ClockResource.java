package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.jobs.BusinessDays;
import org.kontor.jobs.DayProgress;

/** The business date: real in production, moved by an admin in a local stack. */
@Path("clock")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clock", description = "The date the business lives on")
public class ClockResource {
    @Inject
    private BusinessDays days;

    @GET
    @Operation(
            operationId = "readClock",
            summary = "The business date",
            description = "The date of today's business, and how far a move to a later date has come")
    public Clock read() {
        return Clock.of(days.progress());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "moveClock",
            summary = "Move the business date",
            description = "Local stack and role admin only, forward only. Every day is lived in turn and what is due"
                    + " then happens: ask GET until it is no longer moving. Asking twice for one date moves once.")
    @APIResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = Clock.class)))
    public Response move(Move move) {
        days.moveTo(Required.body(move).date());
        return Response.accepted(read()).build();
    }

    @Schema(name = "MoveClock", description = "Where the business date is sent to")
    record Move(
            @Schema(required = true, description = "The later date", examples = "2027-03-01")
            LocalDate date) {
        Move {
            Required.day(date, "date");
        }
    }

    @Schema(name = "Clock", description = "The business date and how far a move has come")
    record Clock(
            @Schema(description = "The date of today's business")
            LocalDate date,

            @Schema(description = "Where it goes; the same if it stands")
            LocalDate target,

            boolean moving,

            @Schema(description = "Work that has to be done before the next day comes")
            List<String> waitingFor,

            @Schema(description = "Whether this installation allows to move it")
            boolean movable) {
        private static Clock of(DayProgress progress) {
            return new Clock(
                    progress.today(),
                    progress.target(),
                    !progress.isThere(),
                    progress.waitingFor(),
                    progress.movable());
        }
    }
}
