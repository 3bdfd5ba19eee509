package org.kontor.banking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.money.Money;

/**
 * What a mapping makes of a file, before it is saved.
 *
 * @param columns the first rows, cut into columns
 * @param bookings the first bookings, as they would be read
 * @param total how many bookings there are
 * @param problem why the file cannot be read like that
 */
public record CsvPreview(
        List<List<String>> columns, List<Booking> bookings, int total, Optional<StatementProblem> problem) {
    private static final int SHOWN = 8;

    /** A booking as it would be read. */
    public record Booking(
            int line,
            LocalDate bookedOn,
            LocalDate valueOn,
            Money amount,
            String name,
            String account,
            String purpose) {}

    static CsvPreview of(byte[] bytes, CsvMapping mapping) {
        try {
            List<List<String>> columns = CsvFile.columns(bytes, mapping, SHOWN);
            return read(bytes, mapping, columns);
        } catch (BusinessException refused) {
            return new CsvPreview(List.of(), List.of(), 0, Optional.of(StatementProblem.of(refused)));
        }
    }

    private static CsvPreview read(byte[] bytes, CsvMapping mapping, List<List<String>> columns) {
        try {
            List<ReadEntry> entries =
                    CsvFile.read(bytes, new AccountMapping("", mapping)).entries();
            List<Booking> first =
                    entries.stream().limit(SHOWN).map(CsvPreview::booking).toList();
            return new CsvPreview(columns, first, entries.size(), Optional.empty());
        } catch (BusinessException refused) {
            return new CsvPreview(columns, List.of(), 0, Optional.of(StatementProblem.of(refused)));
        }
    }

    private static Booking booking(ReadEntry entry) {
        ReadTransaction payment = entry.transactions().get(0);
        return new Booking(
                entry.line(),
                entry.bookedOn(),
                entry.valueOn(),
                entry.amount().amount(),
                payment.counterparty().name(),
                payment.counterparty().account(),
                payment.remittance().purpose());
    }
}
