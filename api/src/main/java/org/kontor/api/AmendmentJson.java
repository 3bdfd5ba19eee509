package org.kontor.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.calendar.Period;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Leaving;
import org.kontor.contracts.LeavingReason;
import org.kontor.money.Quantity;

/** What other software wants changed about a contract. */
@Schema(name = "AmendContract", description = "What changes; a kind takes the members that its name asks for")
record AmendmentJson(
        @Schema(
                type = SchemaType.STRING,
                required = true,
                description =
                        "PLAN: line, product, effective; QUANTITY: line, quantity, effective; LINE_ADDED: product,"
                                + " quantity, effective; LINE_ENDED: line, last; LINE_END_UNDONE: line; PAUSE: effective, last;"
                                + " RESUME: effective; CANCELLATION: last, notice",
                enumeration = {
                    "PLAN",
                    "QUANTITY",
                    "LINE_ADDED",
                    "LINE_ENDED",
                    "LINE_END_UNDONE",
                    "PAUSE",
                    "RESUME",
                    "CANCELLATION",
                    "CANCELLATION_UNDONE"
                })
        AmendmentKind kind,

        @Schema(description = "Number of the last amendment you know, zero for none; not needed for a preview")
        Integer seen,

        @Schema(description = "Id of a line of the contract")
        Long line,

        @Schema(description = "Id of the product") Long product,
        Integer quantity,

        @Schema(description = "First day; a past one is corrected by the next invoice")
        LocalDate effective,

        @Schema(description = "Last day: of the line, the pause, the contract")
        LocalDate last,

        @Schema(
                type = SchemaType.STRING,
                description = "Of PLAN: whether billing periods stay; KEPT if missing",
                enumeration = {"KEPT", "MOVED"})
        AnchorRule anchor,

        @Schema(
                type = SchemaType.STRING,
                description = "Of CANCELLATION; ORDINARY if missing, then the notice period holds",
                enumeration = {"ORDINARY", "EXTRAORDINARY", "AGREED"})
        CancellationKind notice,

        @Schema(
                type = SchemaType.STRING,
                description = "Of CANCELLATION: why, if somebody said it",
                enumeration = {
                    "NOT_SAID",
                    "PRICE",
                    "MOVING",
                    "NO_NEED",
                    "OTHER_SPACE",
                    "SPACE",
                    "NOISE",
                    "SERVICE",
                    "CLOSING",
                    "OTHER"
                })
        LeavingReason reason,

        @Schema(description = "Of CANCELLATION: why in words, at most 200 characters; for the office only")
        String reasonText) {
    AmendmentJson {
        Required.member(kind, "kind");
    }

    Amendment amendment() {
        return switch (kind) {
            case PLAN ->
                new Amendment.PlanChange(
                        theLine(), theProduct(), theEffective(), anchor == null ? AnchorRule.KEPT : anchor);
            case QUANTITY -> new Amendment.QuantityChange(theLine(), pieces(), theEffective());
            case LINE_ADDED -> new Amendment.LineAdded(theProduct(), pieces(), theEffective());
            case LINE_ENDED -> new Amendment.LineEnded(theLine(), theLast());
            case LINE_END_UNDONE -> new Amendment.LineEndUndone(theLine());
            case PAUSE -> new Amendment.Pause(Period.ofDays(theEffective(), theLast()));
            case RESUME -> new Amendment.Resume(theEffective());
            case CANCELLATION ->
                new Amendment.Cancellation(
                        theLast(),
                        notice == null ? CancellationKind.ORDINARY : notice,
                        new Leaving(reason == null ? LeavingReason.NOT_SAID : reason, reasonText));
            case CANCELLATION_UNDONE -> new Amendment.CancellationUndone();
        };
    }

    int lastSeen() {
        return Required.member(seen, "seen");
    }

    private Long theLine() {
        return Required.member(line, "line");
    }

    private Long theProduct() {
        return Required.member(product, "product");
    }

    private LocalDate theEffective() {
        return Required.day(effective, "effective");
    }

    private LocalDate theLast() {
        return Required.day(last, "last");
    }

    private Quantity pieces() {
        return Quantity.of(Required.member(quantity, "quantity"));
    }
}
