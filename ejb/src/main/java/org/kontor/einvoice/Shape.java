package org.kontor.einvoice;

import java.util.stream.Collectors;
import org.kontor.invoicing.ChargedTo;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceHeading;

/** What makes documents alike for a validator: form, kind with its code, tax categories, means of payment. */
final class Shape {
    private Shape() {}

    static String of(InvoiceContent content) {
        InvoiceHeading heading = content.heading();
        String taxes = content.settlement().vatBreakdown().stream()
                .map(part -> part.vat().category().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return String.join(
                        " ",
                        heading.style().form().name(),
                        heading.kind().name(),
                        heading.typeCode(),
                        taxes,
                        content.settlement().payment().code(),
                        content.isGrossPriced() ? "gross" : "net")
                + charged(content);
    }

    /** Lines that name a member or a cost centre have elements of their own. */
    private static String charged(InvoiceContent content) {
        boolean plain =
                content.lines().stream().allMatch(line -> line.chargedTo().equals(ChargedTo.ALL));
        return plain ? "" : " charged";
    }
}
