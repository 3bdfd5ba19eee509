package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.LineGroups;
import org.kontor.calendar.Period;
import org.kontor.money.VatCategory;

/**
 * Everything an issued invoice says, in the words of EN 16931: the one source of its PDF and its XML.
 *
 * <p>It checks itself: mandatory fields of § 14 (4) UStG are there, the lines add up to the VAT breakdown and to the
 * totals. An {@link IncompleteInvoice} or {@link InconsistentInvoice} names what is wrong.
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
        InvoiceContentChecks.check(parties, lines, settlement);
        InvoiceContentChecks.checkExemptions(settlement.vatBreakdown(), notes);
    }

    /** From the first to the last day of service of all lines (BG-14). */
    public Period servicePeriod() {
        return servicePeriod(lines);
    }

    static Period servicePeriod(List<InvoiceContentLine> lines) {
        LocalDate start = lines.get(0).period().start();
        LocalDate end = lines.get(0).period().end();
        for (InvoiceContentLine line : lines) {
            start = line.period().start().isBefore(start) ? line.period().start() : start;
            end = line.period().end().isAfter(end) ? line.period().end() : end;
        }
        return new Period(start, end);
    }

    /** Whether every price was agreed with VAT, so that the letter shows gross amounts. */
    public boolean isGrossPriced() {
        return lines.stream().allMatch(line -> line.gross().isPresent());
    }

    /** Its lines as the buyer wants them grouped; one group if he does not. */
    public List<LineGroup> groups() {
        return LineGroup.of(lines, heading.style().groups());
    }

    /** Whether groups have subtotals. */
    public boolean isGrouped() {
        return heading.style().groups() != LineGroups.NONE;
    }

    /** Why no VAT is charged in a category (BT-120); empty where VAT is charged. */
    public Optional<LegalNote> exemption(VatCategory category) {
        return notes.stream().filter(note -> note.exempts(category)).findFirst();
    }
}
