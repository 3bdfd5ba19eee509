package org.kontor.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.orders.TeamEffect;

/** What a change of a team would do to the invoices. */
@Schema(name = "TeamEffect", description = "What a change of a team would do to the invoices of the payer, to the cent")
record TeamEffectJson(
        @Schema(
                description =
                        "Whether the caller may record it: what takes back invoiced days of the past is for accountants"
                                + " and admins")
        boolean allowed,

        @Schema(description = "One for each seller; empty if no invoice changes")
        List<AmendmentEffectJson> invoices) {
    static TeamEffectJson of(TeamEffect effect) {
        return new TeamEffectJson(
                effect.allowed(),
                effect.money().stream()
                        .map(money -> AmendmentEffectJson.of(money, effect.allowed()))
                        .toList());
    }
}
