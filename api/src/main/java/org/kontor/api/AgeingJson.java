package org.kontor.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.receivables.Ageing;

/** Open sums by how long they have been due. */
@Schema(name = "Ageing", description = "Open sums by how long they have been due")
record AgeingJson(
        LocalDate asOf,
        Amount total,

        @Schema(description = "What should have been paid by then")
        Amount overdue,

        @Schema(description = "One for each band, in order") List<Band> bands) {

    static AgeingJson of(Ageing ageing) {
        return new AgeingJson(
                ageing.asOf(),
                Amount.of(ageing.total()),
                Amount.of(ageing.overdue()),
                ageing.rows().stream().map(Band::of).toList());
    }

    /** What is open in a band. */
    @Schema(name = "AgeBand", description = "What is open in a band of days overdue")
    record Band(
            @Schema(
                    description = "Days overdue",
                    enumeration = {"NOT_DUE", "UP_TO_30", "UP_TO_60", "UP_TO_90", "OLDER"})
            String band,

            @Schema(description = "Number of documents") long items,
            Amount open) {
        private static Band of(Ageing.Row row) {
            return new Band(row.band().name(), row.items(), Amount.of(row.open()));
        }
    }
}
