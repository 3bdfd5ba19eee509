package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.invoicing.ChangeEffect;
import org.kontor.invoicing.InvoiceChange;
import org.kontor.orders.AmendmentEffect;

/** What an amendment would do to the invoices. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AmendmentEffect", description = "What an amendment would do to the invoices of the payer, to the cent")
record AmendmentEffectJson(
        @Schema(
                description =
                        "Whether the caller may record it: what takes back invoiced days is for accountants and admins")
        boolean allowed,

        @Schema(description = "Days that were invoiced and would be given back by the next invoice")
        List<InvoiceLineJson> takenBack,

        @Schema(description = "Missing if nothing will be due within a year")
        Change next,

        @Schema(description = "The first invoice that differs, if the next one does not; missing if none does")
        Change first) {
    static AmendmentEffectJson of(AmendmentEffect effect) {
        return of(effect.money(), effect.allowed());
    }

    static AmendmentEffectJson of(ChangeEffect money, boolean allowed) {
        return new AmendmentEffectJson(
                allowed,
                money.takenBack().stream().map(InvoiceLineJson::of).toList(),
                money.next().map(Change::of).orElse(null),
                money.first().map(Change::of).orElse(null));
    }

    /** One invoice without and with the amendment. */
    @Schema(name = "InvoiceChange", description = "What a run would invoice without and with the amendment")
    record Change(
            @Schema(description = "The run bills what is due by this day")
            LocalDate due,

            Amount before,
            Amount after,
            Amount difference,

            @Schema(description = "With the amendment") List<InvoiceLineJson> lines) {
        static Change of(InvoiceChange change) {
            return new Change(
                    change.due(),
                    Amount.of(change.payableBefore()),
                    Amount.of(change.payableAfter()),
                    Amount.of(change.difference()),
                    change.after().stream()
                            .flatMap(invoice -> invoice.lines().stream())
                            .map(InvoiceLineJson::of)
                            .toList());
        }
    }
}
