package org.kontor.privacy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a table says, as people and programs read it.
 *
 * @param rows as many texts as there are columns; null where nothing is stored
 */
record DataRows(List<String> columns, List<List<String>> rows) {

    /** With a line of heads, separated by semicolons; a cell that a spreadsheet would calculate stays a text. */
    String csv() {
        StringBuilder lines = new StringBuilder(line(columns));
        rows.forEach(row -> lines.append(line(row)));
        return lines.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(DataRows::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        if (text == null) {
            return "";
        }
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        String safe = !number && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    JsonArray json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (List<String> row : rows) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            for (int i = 0; i < columns.size(); i++) {
                if (row.get(i) == null) {
                    object.addNull(columns.get(i));
                } else {
                    object.add(columns.get(i), row.get(i));
                }
            }
            all.add(object);
        }
        return all.build();
    }
}
