package org.kontor.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.usage.Remaining;

/** What a contract can still use of a product without paying its price. */
@Schema(name = "RemainingUnits", description = "Units that are left of an allowance or a credit")
record RemainingJson(
        @Schema(description = "Code of the metered product") String product,

        @Schema(enumeration = {"ALLOWANCE", "MEMBER_CREDIT", "TEAM_CREDIT", "VOUCHER", "PRICE"})
        String source,

        @Schema(description = "Id of the one member of the team who may use it; missing for all")
        Long member,

        @Schema(description = "First day of service for which it can be used")
        LocalDate from,

        @Schema(description = "Last day of service for which it can be used")
        LocalDate to,

        @Schema(description = "Minutes or pieces in all") int units,

        @Schema(description = "Of them, what can still be used")
        int left) {
    static RemainingJson of(String product, Remaining remaining) {
        return new RemainingJson(
                product,
                remaining.source().name(),
                remaining.member() == 0 ? null : remaining.member(),
                remaining.usable().start(),
                remaining.usable().lastDay(),
                remaining.units(),
                remaining.left());
    }
}
