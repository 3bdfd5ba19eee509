package org.kontor.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.usage.UsageRow;

/** A record of use in lists. */
@Schema(name = "Usage", description = "Something that was used")
record UsageJson(
        long id,
        Words product,
        LocalDateTime at,

        @Schema(description = "Minutes or pieces; below zero where another record is taken back")
        int units,

        String note,

        @Schema(description = "Name of who of the team used it; empty for nobody in particular")
        String member,

        LocalDate recordedOn,

        @Schema(enumeration = {"OPEN", "BILLED", "EXCUSED", "VOID"})
        String state,

        @Schema(description = "What it cost, without tax; 0.00 while no invoice bills it")
        Amount net,

        @Schema(description = "Whether another record takes it back")
        boolean takenBack) {
    static UsageJson of(UsageRow row) {
        return new UsageJson(
                row.id(),
                Words.of(row.product()),
                row.at(),
                row.units(),
                row.note(),
                row.member(),
                row.recordedOn(),
                row.state().name(),
                Amount.of(row.net()),
                row.takenBack());
    }
}
