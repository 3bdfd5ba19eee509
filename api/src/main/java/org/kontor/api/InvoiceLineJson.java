package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.billing.Derivation;
import org.kontor.invoicing.ExplainedLine;
import org.kontor.invoicing.InvoiceContentLine;
import org.kontor.invoicing.InvoicedPrice;

/** A line of an invoice, and why it costs what it costs. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "InvoiceLine", description = "A line of an invoice, and why it costs what it costs")
record InvoiceLineJson(
        String name,
        String description,
        Days period,

        @Schema(description = "As text, up to four decimals; below zero where something is taken back", examples = "1")
        String quantity,

        @Schema(description = "UN/ECE Recommendation 20", examples = "MON")
        String unit,

        UnitAmount price,

        @Schema(description = "The price is of so many units")
        int baseQuantity,

        Amount net,

        @Schema(description = "If the price was agreed with VAT")
        Amount gross,

        @Schema(description = "Percent, as text", examples = "19")
        String vatRate,

        Reason derivation) {

    static InvoiceLineJson of(ExplainedLine explained) {
        InvoiceContentLine line = explained.line();
        InvoicedPrice price = line.price();
        return new InvoiceLineJson(
                line.name(),
                line.description(),
                Days.of(line.period()),
                price.quantity().toString(),
                price.unit().code(),
                UnitAmount.of(price.unitPrice()),
                price.baseQuantity(),
                Amount.of(line.netAmount()),
                line.gross().map(Amount::of).orElse(null),
                line.vat().rate().toString(),
                Reason.of(explained.derivation()));
    }

    /** Days used of the period, less what was billed before. */
    @Schema(name = "Derivation", description = "Days used of the whole period, less what was billed before")
    record Reason(
            @Schema(description = "The whole priced period") Days period,

            @Schema(description = "Days that should be billed")
            int days,

            @Schema(description = "Days of the whole period")
            int ofDays,

            @Schema(description = "What these days cost in all")
            Amount costs,

            @Schema(description = "What was billed before") Amount billedBefore,
            @Schema(description = "What is billed now") Amount billedNow,

            @Schema(description = "The day that decided the VAT rate")
            LocalDate taxDay) {
        private static Reason of(Derivation derivation) {
            return new Reason(
                    Days.of(derivation.used().period()),
                    derivation.used().counted(),
                    derivation.used().of(),
                    Amount.of(derivation.costs()),
                    Amount.of(derivation.before().priced()),
                    Amount.of(derivation.priced()),
                    derivation.tax().day());
        }
    }
}
