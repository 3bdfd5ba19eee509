package org.kontor.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.receivables.OpenItem;

/** What is open of a document as of a day. */
@Schema(name = "OpenItem", description = "What is open of a document as of a day")
record OpenItemJson(
        AccountRef account,

        @Schema(description = "Number of the document", examples = "RE2027-000001")
        String number,

        @Schema(
                enumeration = {
                    "INVOICE",
                    "CORRECTION",
                    "CANCELLATION",
                    "RECEIPT",
                    "RETURN",
                    "FEE",
                    "INTEREST",
                    "FLAT40",
                    "WRITE_OFF",
                    "TRANSFER",
                    "DEPOSIT",
                    "REFUND",
                    "OPENING",
                    "VOUCHER"
                })
        String kind,

        LocalDate bookedOn,
        LocalDate dueOn,
        Amount amount,
        @Schema(description = "What is left of the amount") Amount open,
        @Schema(description = "0 if it is not overdue") long daysOverdue,
        LocalDate asOf) {

    static OpenItemJson of(OpenItem item) {
        OpenItem.Document document = item.document();
        return new OpenItemJson(
                AccountRef.of(item.debtor()),
                document.number(),
                document.kind().name(),
                document.bookedOn(),
                document.dueOn(),
                Amount.of(item.amount()),
                Amount.of(item.open()),
                item.daysOverdue(),
                item.asOf());
    }
}
