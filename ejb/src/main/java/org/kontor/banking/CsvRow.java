package org.kontor.banking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** A row of a bank's file of columns. */
final class CsvRow {
    private static final Set<String> DEBITS =
            Set.of("S", "D", "SOLL", "DEBIT", "DBIT", "-", "LASTSCHRIFT", "BELASTUNG");

    private final CSVRecord row;
    private final int line;

    private CsvRow(CSVRecord row, int line) {
        this.row = row;
        this.line = line;
    }

    /** Reads rows by one mapping. */
    static final class Reader {
        private final CsvMapping mapping;
        private final DateTimeFormatter dates;

        Reader(CsvMapping mapping) {
            this.mapping = mapping;
            this.dates = mapping.dates();
        }

        /** Empty for a row without anything in it. */
        Optional<ReadEntry> read(CSVRecord record, int line) {
            CsvRow row = new CsvRow(record, line);
            CsvColumns at = mapping.columns();
            if (record.stream().allMatch(String::isBlank)) {
                return Optional.empty();
            }
            CurrencyAmount amount = row.amount(mapping);
            LocalDate booked = row.date(at.bookedOn(), dates);
            LocalDate valued = row.text(at.valueOn(), 40).isEmpty() ? booked : row.date(at.valueOn(), dates);
            EntryMarks marks = new EntryMarks(row.text(at.bankReference(), 70), "", BankCode.NONE, false);
            return Optional.of(new ReadEntry(
                    line, amount, booked, valued, marks, Batch.NONE, "", List.of(row.payment(amount, at))));
        }
    }

    private ReadTransaction payment(CurrencyAmount amount, CsvColumns at) {
        References references = new References(
                CamtText.reference(text(at.endToEndId(), 70)),
                CamtText.reference(text(at.mandate(), 70)),
                "",
                "",
                "",
                "");
        Party party = new Party(text(at.name(), 140), text(at.account(), 42), text(at.bic(), 11));
        Remittance remittance = new Remittance(text(at.purpose(), 2000), "", "");
        return SepaTags.resolved(
                new ReadTransaction(Optional.of(amount), references, party, remittance, BankCode.NONE, Returned.NO));
    }

    private CurrencyAmount amount(CsvMapping mapping) {
        String written = text(mapping.columns().amount(), 40);
        String plain = written.replaceAll("[\\s\\u00a0\\u202f'€]|EUR", "").replace('\u2212', '-');
        String number = mapping.decimalComma() ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
        CurrencyAmount amount =
                CurrencyAmount.of(number, "").orElseThrow(() -> new UnreadableFile("amount", line, written));
        boolean debit = DEBITS.contains(text(mapping.columns().sign(), 20).toUpperCase(Locale.ROOT));
        return debit && !amount.amount().isNegative() ? amount.signed(false) : amount;
    }

    private LocalDate date(int column, DateTimeFormatter dates) {
        String written = text(column, 40);
        try {
            return LocalDate.parse(written, dates);
        } catch (DateTimeException e) {
            throw new UnreadableFile("date", line, written);
        }
    }

    private String text(int column, int longest) {
        return column == 0 || column > row.size()
                ? ""
                : CamtText.of(row.get(column - 1).strip(), longest);
    }
}
