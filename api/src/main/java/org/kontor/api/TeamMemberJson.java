package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.accounts.Stay;
import org.kontor.orders.TeamMember;
import org.kontor.orders.TeamSeat;

/** Somebody of a team. */
@Schema(name = "TeamMember", description = "Somebody of a team, with all stays and seats")
record TeamMemberJson(
        long id,
        String name,
        String email,
        List<StayJson> stays,

        @Schema(description = "By contract and line, those that are over included")
        List<SeatJson> seats) {
    static TeamMemberJson of(TeamMember member) {
        return new TeamMemberJson(
                member.member().id(),
                member.member().name(),
                member.member().email(),
                member.member().stays().stream().map(StayJson::of).toList(),
                member.seats().stream().map(SeatJson::of).toList());
    }

    /** Where the members of an account are found. */
    static URI location(UriInfo uri, long account) {
        return uri.getBaseUriBuilder()
                .path(AccountResource.class)
                .path(Long.toString(account))
                .path("members")
                .build();
    }

    /** Days in the team with one cost centre. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Stay", description = "Days in the team with one cost centre")
    record StayJson(
            LocalDate from,

            @Schema(description = "Missing as long as the member stays")
            LocalDate last,

            @Schema(description = "Empty for that of the contract")
            String costCentre) {
        static StayJson of(Stay stay) {
            return new StayJson(stay.firstDay(), stay.isOpen() ? null : stay.lastDay(), stay.costCentre());
        }
    }

    /** A seat. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Seat", description = "A line of a contract for a member")
    record SeatJson(
            @Schema(description = "Id of the contract") long contract,
            @Schema(examples = "V20001") String contractNumber,
            long line,
            @Schema(description = "Code of the product") String product,
            String costCentre,
            LocalDate from,

            @Schema(description = "Missing as long as there is no end")
            LocalDate last) {
        static SeatJson of(TeamSeat seat) {
            return new SeatJson(
                    seat.contract().id(),
                    seat.contract().number(),
                    seat.line(),
                    seat.product(),
                    seat.costCentre(),
                    seat.days().start(),
                    seat.days().isOpen() ? null : seat.days().lastDay());
        }
    }
}
