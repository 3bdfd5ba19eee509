package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractChange;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.ContractRow;
import org.kontor.money.Quantity;
import org.kontor.persistence.StoredAnswer;

/** A contract in lists. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Contract", description = "What an account rents")
record ContractJson(
        long id,
        @Schema(examples = "V20001") String number,
        AccountRef account,
        String location,

        @Schema(description = "What its first line was signed for")
        Words product,

        LocalDate startOn,

        @Schema(description = "The last day in force; missing if nobody cancelled")
        LocalDate lastDay,

        @Schema(
                description = "Where it stands today",
                enumeration = {"SIGNED", "RUNNING", "ENDING", "ENDED"})
        String state) {

    static ContractJson of(ContractRow row, LocalDate today) {
        return new ContractJson(
                row.id(),
                row.number(),
                AccountRef.of(row.payer()),
                row.location(),
                Words.of(row.product()),
                row.startOn(),
                row.lastDay().orElse(null),
                row.stateOn(today).name());
    }

    /** A contract alone: as agreed, and what was recorded since. */
    @Schema(name = "ContractDetails", description = "A contract as agreed, and what was recorded since")
    record Details(
            long id,
            String number,
            AccountRef account,
            String location,
            LocalDate signedOn,
            LocalDate startOn,
            List<Line> lines,

            @Schema(description = "Number of the last amendment; zero if there is none. Send it with an amendment")
            int amendments,

            @Schema(description = "In the order in which they were recorded")
            List<Change> changes) {
        static Details of(Contract contract) {
            return new Details(
                    contract.id(),
                    contract.number(),
                    AccountRef.of(contract.account()),
                    contract.location().name(),
                    contract.signedOn(),
                    contract.startOn(),
                    contract.lines().stream().map(Line::of).toList(),
                    contract.amendments(),
                    contract.changes().stream().map(Change::of).toList());
        }

        static StoredAnswer created(Contract contract, UriInfo uri) {
            URI location = uri.getBaseUriBuilder()
                    .path(ContractResource.class)
                    .path(Long.toString(contract.id()))
                    .build();
            return Idempotency.answer(Response.Status.CREATED, location, of(contract));
        }
    }

    /** A lasting position. */
    @Schema(name = "ContractLine", description = "A lasting position as it was agreed")
    record Line(
            long id,
            int position,
            String product,
            Words name,
            int quantity,
            UnitAmount price,

            @Schema(description = "Percent, as text", examples = "10")
            String discount,

            Days validity) {
        static Line of(ContractLine line) {
            return new Line(
                    line.id(),
                    line.position(),
                    line.product().code(),
                    Words.of(line.product().name()),
                    line.quantity().pieces(),
                    UnitAmount.of(line.price().price().amount()),
                    line.discount().toString(),
                    Days.of(line.validity()));
        }
    }

    /** What was recorded later. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ContractChange", description = "What was recorded after the contract was agreed")
    record Change(
            @Schema(description = "Its number in the contract, from one")
            int amendment,

            @Schema(
                    enumeration = {
                        "PLAN",
                        "QUANTITY",
                        "DISCOUNT",
                        "LINE_ADDED",
                        "LINE_ENDED",
                        "LINE_END_UNDONE",
                        "PAUSE",
                        "RESUME",
                        "CANCELLATION",
                        "CANCELLATION_UNDONE",
                        "EXCUSED"
                    })
            String kind,

            @Schema(description = "The business date on which it was recorded")
            LocalDate recorded,

            @Schema(description = "First day on which it counts; of an end and a cancellation the last day in force")
            LocalDate effective,

            @Schema(description = "Of a pause: the day after it")
            LocalDate until,

            @Schema(description = "Missing if it is about the whole contract")
            Long line,

            @Schema(description = "Code of the new product") String product,
            Integer quantity,
            @Schema(description = "Percent, as text") String discount) {
        static Change of(ContractChange change) {
            return new Change(
                    change.amendment(),
                    change.kind().name(),
                    change.recorded(),
                    change.effective(),
                    change.until().orElse(null),
                    change.lineId().orElse(null),
                    change.product().map(product -> product.code()).orElse(null),
                    change.quantity().map(Quantity::pieces).orElse(null),
                    change.discount().map(Object::toString).orElse(null));
        }
    }
}
