package org.kontor.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.limits.CreditStanding;
import org.kontor.limits.Exemption;
import org.kontor.limits.Position;

/** Where an account stands. */
@Schema(name = "CreditStanding", description = "What an account owes, invoiced or not, and what it may owe")
record CreditStandingJson(
        @Schema(description = "Whether the account pays from its balance")
        boolean prepaid,

        @Schema(
                type = SchemaType.STRING,
                enumeration = {"WITHIN", "WARNED", "FULL", "BEYOND"},
                description = "From FULL on, nothing more is sold on credit, and nothing that the balance does not pay")
        String rung,

        @Schema(description = "Owed and not on its way") Amount open,

        @Schema(description = "At the banks, not yet booked")
        Amount pendingDebits,

        @Schema(description = "Used, gross, and on no invoice yet")
        Amount unbilledUsage,

        @Schema(description = "To the credit of the account")
        Amount credit,

        @Schema(description = "What it may owe; missing for any amount")
        Amount limit,

        @Schema(description = "What can still be spent; below zero beyond the limit, missing without one")
        Amount left,

        @Schema(description = "Last day on which it may go beyond its limit; missing if it may not")
        LocalDate exemptUntil) {
    static CreditStandingJson of(CreditStanding standing) {
        Position sum = standing.sum();
        return new CreditStandingJson(
                standing.prepaid(),
                standing.rung().name(),
                Amount.of(sum.open()),
                Amount.of(sum.pendingDebits()),
                Amount.of(sum.unbilled()),
                Amount.of(sum.credit()),
                standing.limit().map(Amount::of).orElse(null),
                standing.left().map(Amount::of).orElse(null),
                standing.exemption().map(Exemption::last).orElse(null));
    }
}
