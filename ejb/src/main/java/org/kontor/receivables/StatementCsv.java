package org.kontor.receivables;

import org.kontor.letters.LetterWords;

/** A statement as CSV: separated by semicolons, dates and amounts as programs read them, no text is a formula. Pure. */
final class StatementCsv {
    private static final String MARK = "\uFEFF";

    private final LetterWords words;

    StatementCsv(LetterWords words) {
        this.words = words;
    }

    String of(AccountStatement statement) {
        StringBuilder csv = new StringBuilder(MARK);
        line(csv, word("date"), word("kind"), word("document"), word("due"), word("amount"), word("balance"));
        line(csv, "", word("opening"), "", "", "", statement.opening().toString());
        for (StatementLine line : statement.lines()) {
            OpenItem.Document document = line.document();
            line(
                    csv,
                    document.bookedOn().toString(),
                    words.text("kind." + document.kind()),
                    SafeCell.of(document.number()),
                    document.dueOn().toString(),
                    line.amount().toString(),
                    line.balance().toString());
        }
        line(csv, "", word("closing"), "", "", "", statement.closing().toString());
        return csv.toString();
    }

    private String word(String key) {
        return words.text("statement." + key);
    }

    private static void line(StringBuilder csv, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            boolean plain = cells[i].chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
            csv.append(i == 0 ? "" : ";").append(plain ? cells[i] : '"' + cells[i].replace("\"", "\"\"") + '"');
        }
        csv.append("\r\n");
    }
}
