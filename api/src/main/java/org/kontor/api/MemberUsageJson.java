package org.kontor.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.invoicing.MemberUsage;

/** What somebody used in a month. */
@Schema(name = "MemberUsage", description = "What a member of a team used of one product in a month of service")
record MemberUsageJson(
        @Schema(description = "Id of the member; missing for nobody in particular")
        Long member,

        @Schema(description = "Empty for nobody in particular")
        String name,

        @Schema(description = "Number of the contract") String contract,
        @Schema(description = "Code of the metered product") String product,
        @Schema(description = "Minutes or pieces") int units,

        @Schema(description = "Of them included in the contract or paid by credits")
        int free,

        @Schema(description = "What invoices billed of it, without tax")
        Amount billed,

        @Schema(description = "What the next invoices bill of it as it stands today, without tax")
        Amount open) {
    static MemberUsageJson of(MemberUsage row) {
        return new MemberUsageJson(
                row.member() == 0 ? null : row.member(),
                row.name(),
                row.contract().number(),
                row.product().code(),
                row.units(),
                row.free(),
                Amount.of(row.billed()),
                Amount.of(row.open()));
    }
}
