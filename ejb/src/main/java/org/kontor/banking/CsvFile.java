package org.kontor.banking;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a bank's file of columns by a saved mapping. It tells no balances, so nothing proves that it is whole. */
final class CsvFile {
    private final AccountMapping account;
    private final CsvRow.Reader rows;
    private final int skipped;

    private CsvFile(AccountMapping account) {
        this.account = account;
        this.rows = new CsvRow.Reader(account.mapping());
        this.skipped = account.mapping().headerLines();
    }

    /**
     * @throws UnreadableFile if a line is not as the mapping says
     */
    static ReadStatement read(byte[] bytes, AccountMapping account) {
        return new CsvFile(account).read(decoded(bytes, account.mapping()));
    }

    /** The first rows as they are cut into columns, the header lines left out; at most as many as asked for. */
    static List<List<String>> columns(byte[] bytes, CsvMapping mapping, int most) {
        String text = withoutHeader(decoded(bytes, mapping), mapping.headerLines());
        try (CSVParser parser = parser(text, mapping)) {
            return parser.stream().limit(most).map(CSVRecord::toList).toList();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile("csv", 1);
        }
    }

    static String decoded(byte[] bytes, CsvMapping mapping) {
        try {
            String text = mapping.encoding()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("charset", mapping.charset());
        }
    }

    private static String withoutHeader(String text, int lines) {
        int from = 0;
        for (int i = 0; i < lines && from < text.length(); i++) {
            int end = text.indexOf('\n', from);
            from = end < 0 ? text.length() : end + 1;
        }
        return text.substring(from);
    }

    private static CSVParser parser(String text, CsvMapping mapping) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(mapping.separator().charAt(0))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        return CSVParser.parse(new StringReader(text), format);
    }

    private ReadStatement read(String text) {
        List<ReadEntry> entries = new ArrayList<>();
        CamtBudget budget = new CamtBudget();
        int line = skipped;
        try (CSVParser parser = parser(withoutHeader(text, skipped), account.mapping())) {
            for (CSVRecord row : parser) {
                line = skipped + (int) parser.getCurrentLineNumber();
                Optional<ReadEntry> entry = rows.read(row, line);
                entry.ifPresent(budget::spend);
                entry.ifPresent(entries::add);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile("csv", line + 1);
        }
        if (entries.isEmpty()) {
            throw new UnreadableFile("noStatement", 1);
        }
        return new ReadStatement(1, StatementKind.CSV, account.account(), head(entries), entries);
    }

    private static StatementHead head(List<ReadEntry> entries) {
        LocalDate first = entries.stream()
                .map(ReadEntry::bookedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = entries.stream()
                .map(ReadEntry::bookedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new StatementHead("", "", first, last, Optional.empty(), Optional.empty());
    }
}
