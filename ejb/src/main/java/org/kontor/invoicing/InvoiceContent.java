package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Everything an issued invoice says, in the words of EN 16931: the one source of its PDF and its XML.
 *
 * <p>It checks itself: mandatory fields of § 14 (4) UStG are there, the lines add up to the VAT breakdown and to the
 * totals. An {@link IncompleteInvoiceException} or {@link InconsistentInvoiceException} names what is wrong.
 *
 * @param heading number, dates, kind, language, references
 * @param lines at least one
 * @param settlement VAT breakdown, totals, payment
 * @param notes legal texts in the order they are printed
 */
public record InvoiceContent(
        InvoiceHeading heading,
        InvoiceParties parties,
        List<InvoiceContentLine> lines,
        InvoiceSettlement settlement,
        List<LegalNote> notes) {

    public InvoiceContent {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        InvoiceContentChecks.check(heading, parties, lines, settlement);
    }

    /** First day of service of all lines (BT-73). */
    public LocalDate serviceStart() {
        return lines.stream()
                .map(line -> line.firstDay())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Last day of service of all lines, inclusive (BT-74). */
    public LocalDate serviceEnd() {
        return lines.stream()
                .map(line -> line.lastDay())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
