package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.calendar.Period;

/** Whole days, the first and the last of them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Whole days, both counted")
record Days(
        LocalDate first,

        @Schema(description = "Missing if there is no end yet")
        LocalDate last) {
    static Days of(Period period) {
        return new Days(period.start(), period.isOpen() ? null : period.lastDay());
    }
}
