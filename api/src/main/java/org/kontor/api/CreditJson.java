package org.kontor.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.usage.CreditRow;

/** Units that an account has in advance. */
@Schema(name = "UsageCredit", description = "Units in advance, and what is left of them today")
record CreditJson(
        long id,

        @Schema(description = "Number of the one contract that may use them; missing for all of the account")
        String contract,

        @Schema(description = "Name of the one member of the team who may use them; missing for all")
        String member,

        @Schema(description = "Code of the metered product") String product,

        @Schema(description = "First day of service for which they may be used")
        LocalDate from,

        @Schema(description = "Last day of service for which they may be used")
        LocalDate to,

        @Schema(description = "Minutes or pieces in all") int units,

        @Schema(description = "Used by records that are billed")
        int used,

        @Schema(description = "units less used; records that are not billed yet still come off")
        int left,

        String reason) {
    static CreditJson of(CreditRow row) {
        return new CreditJson(
                row.id(),
                row.contract().isEmpty() ? null : row.contract(),
                row.member().isEmpty() ? null : row.member(),
                row.product().code(),
                row.validity().start(),
                row.validity().lastDay(),
                row.units(),
                row.used(),
                row.left(),
                row.reason());
    }
}
