package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.invoicing.Corrections.Correcting;
import org.kontor.invoicing.Corrections.LineCut;
import org.kontor.invoicing.Cut;
import org.kontor.money.InexactAmount;
import org.kontor.money.Money;

/** What is taken back of an invoice, and why. */
@Schema(name = "CorrectInvoice", description = "What is taken back of an invoice, and why")
record CorrectInvoiceJson(
        @Schema(required = true, description = "Printed on the correction, at most 200 characters")
        String reason,

        @Schema(required = true, description = "Each line of the invoice at most once")
        List<Line> lines) {
    CorrectInvoiceJson {
        Required.member(reason, "reason");
        Required.member(lines, "lines");
    }

    Correcting correcting() {
        return new Correcting(reason, lines.stream().map(Line::cut).toList());
    }

    /** An amount or days of a line. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CorrectInvoiceLine", description = "Either an amount or days of a line")
    record Line(
            @Schema(required = true, description = "Which line of the invoice, from 1")
            Integer line,

            @Schema(
                    description =
                            "Above zero, as the price was agreed: with VAT for gross prices. Its days stay billed",
                    examples = "12.50")
            String amount,

            @Schema(description = "How many days are taken back, the last ones of the line")
            Integer days,

            @Schema(description = "Whether these days are waived for good; otherwise the next run bills them again")
            Boolean waiveDays) {
        Line {
            Required.member(line, "line");
            if ((amount == null) == (days == null)) {
                throw new BadInput("lines", "input.amountOrDays");
            }
        }

        private LineCut cut() {
            return new LineCut(
                    line, days == null ? new Cut.Amount(money()) : new Cut.Days(days, !Boolean.TRUE.equals(waiveDays)));
        }

        private Money money() {
            try {
                return Money.of(amount);
            } catch (InexactAmount wrong) {
                throw new BadInput("amount", "input.amount");
            }
        }
    }
}
