package org.kontor.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of one file, in UTF-8, with a line of column names first; columns are parted by semicolons, commas or tabs. */
final class Table {
    private static final int MOST_ROWS = 200_000;

    private final ImportKind kind;
    private final ImportedFile file;
    private final Problems problems;

    private Table(ImportKind kind, ImportedFile file, Problems problems) {
        this.kind = kind;
        this.file = file;
        this.problems = problems;
    }

    /** Nothing, and a problem, if the file as a whole cannot be read. */
    static List<Row> rows(ImportKind kind, ImportedFile file, Problems problems) {
        return new Table(kind, file, problems).read();
    }

    private List<Row> read() {
        if (file.bytes().length > ImportedFile.LARGEST) {
            return refuse(0, new Refused("tooLarge", ImportedFile.LARGEST / 1024 / 1024));
        }
        try {
            String text = decoded(file.bytes());
            return read(text, separator(text));
        } catch (CharacterCodingException e) {
            return refuse(0, new Refused("charset"));
        }
    }

    private List<Row> read(String text, char separator) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Map<String, Integer> columns = null;
            for (CSVRecord cells : parser) {
                if (columns == null) {
                    columns = columns(cells);
                } else if (columns.isEmpty() || rows.size() == MOST_ROWS) {
                    break;
                } else {
                    rows.add(new Row(new Row.Place(file.name(), line), cells(columns, cells), problems));
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            if (columns == null) {
                return refuse(0, new Refused("empty"));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return refuse(line, new Refused("notColumns"));
        }
        if (rows.size() == MOST_ROWS) {
            return refuse(0, new Refused("tooManyRows", MOST_ROWS));
        }
        return rows;
    }

    /** Where which column is; empty, and problems, if one is missing, unknown or there twice. */
    private Map<String, Integer> columns(CSVRecord names) {
        Map<String, Integer> columns = new HashMap<>();
        Set<String> missing = new HashSet<>(kind.required());
        boolean right = true;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replace(' ', '_')
                    .replace('-', '_');
            if (!kind.columns().contains(name)) {
                problems.add(file.name(), 1, names.get(i), new Refused("column.unknown", names.get(i)));
                right = false;
            } else if (columns.put(name, i) != null) {
                problems.add(file.name(), 1, name, new Refused("column.twice", name));
                right = false;
            }
            missing.remove(name);
        }
        for (String name : missing.stream().sorted().toList()) {
            problems.add(file.name(), 1, name, new Refused("column.missing", name));
            right = false;
        }
        return right ? columns : Map.of();
    }

    private static Map<String, String> cells(Map<String, Integer> columns, CSVRecord record) {
        Map<String, String> cells = new HashMap<>();
        columns.forEach((name, index) -> cells.put(name, index < record.size() ? record.get(index) : ""));
        return cells;
    }

    private List<Row> refuse(int line, Refused why) {
        problems.add(file.name(), line, "", why);
        return List.of();
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The mark that parts most names in the first line. */
    private static char separator(String text) {
        String names = text.lines().findFirst().orElse("");
        char best = ';';
        for (char mark : new char[] {',', '\t'}) {
            if (count(names, mark) > count(names, best)) {
                best = mark;
            }
        }
        return best;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(character -> character == mark).count();
    }
}
