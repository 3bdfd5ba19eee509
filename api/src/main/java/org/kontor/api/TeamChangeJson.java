package org.kontor.api;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.accounts.Joining;
import org.kontor.accounts.MemberDetails;
import org.kontor.orders.TeamChange;
import org.kontor.orders.TeamChange.SeatChoice;

/** What other software wants changed about a team. */
@Schema(name = "ChangeTeam", description = "What changes; a kind takes the members that its name asks for")
record TeamChangeJson(
        @Schema(
                type = SchemaType.STRING,
                required = true,
                description = "JOIN: name, effective, and if wanted email, costCentre, contract with product; REJOIN:"
                        + " member, effective, and if wanted costCentre, contract with product; SEAT: member, contract,"
                        + " product, effective; LEAVE: member, last; MOVE: member, costCentre, effective",
                enumeration = {"JOIN", "REJOIN", "SEAT", "LEAVE", "MOVE"})
        TeamChangeKind kind,

        @Schema(description = "Id of a member of the account")
        Long member,

        @Schema(description = "As invoices print it") String name,
        String email,

        @Schema(description = "That pays for the seats; missing for that of the contract")
        String costCentre,

        @Schema(description = "Id of a contract of the account in which the seat is; missing for no seat")
        Long contract,

        @Schema(description = "Id of the product that the seat is")
        Long product,

        @Schema(description = "First day; a past one is corrected by the next invoice")
        LocalDate effective,

        @Schema(description = "Last day in the team") LocalDate last) {
    TeamChangeJson {
        Required.member(kind, "kind");
    }

    TeamChange change(long account) {
        return switch (kind) {
            case JOIN -> new TeamChange.Join(account, new MemberDetails(name, email), joining(), seat());
            case REJOIN -> new TeamChange.Rejoin(who(), joining(), seat());
            case SEAT -> new TeamChange.TakeSeat(who(), theSeat(), day());
            case LEAVE -> new TeamChange.Leave(who(), Required.day(last, "last"));
            case MOVE -> new TeamChange.Move(who(), joining());
        };
    }

    private Long who() {
        return Required.member(member, "member");
    }

    private LocalDate day() {
        return Required.day(effective, "effective");
    }

    private Joining joining() {
        return new Joining(day(), costCentre);
    }

    private Optional<SeatChoice> seat() {
        return contract == null ? Optional.empty() : Optional.of(theSeat());
    }

    private SeatChoice theSeat() {
        return new SeatChoice(Required.member(contract, "contract"), Required.member(product, "product"));
    }
}
