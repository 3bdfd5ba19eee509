package org.kontor.receivables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kontor.letters.LetterWords;
import org.kontor.money.Money;

/** A statement as XLSX: amounts are numbers, dates are dates, and no text is a formula. */
final class StatementSheet {
    private static final String AMOUNTS = "#,##0.00";
    private static final String DATES = "yyyy-mm-dd";
    private static final List<String> COLUMNS = List.of("date", "kind", "document", "due", "amount", "balance");
    private static final int AMOUNT = 4;
    private static final int BALANCE = 5;
    private static final int FIRST_LINE = 4;

    private final LetterWords words;

    StatementSheet(LetterWords words) {
        this.words = words;
    }

    byte[] of(AccountStatement statement, String accountName, String seller) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Kontor", "1.0")) {
            Worksheet sheet = book.newWorksheet(words.text("statement.sheet"));
            sheet.value(0, 0, SafeCell.of(accountName));
            sheet.value(1, 0, SafeCell.of(seller));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(2, column, words.text("statement." + COLUMNS.get(column)));
                sheet.style(2, column).bold().set();
            }
            sheet.value(FIRST_LINE - 1, 1, words.text("statement.opening"));
            amount(sheet, FIRST_LINE - 1, BALANCE, statement.opening());
            int row = FIRST_LINE;
            for (StatementLine line : statement.lines()) {
                write(sheet, row, line);
                row++;
            }
            sheet.value(row, 1, words.text("statement.closing"));
            amount(sheet, row, BALANCE, statement.closing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet, int row, StatementLine line) {
        OpenItem.Document document = line.document();
        sheet.value(row, 0, document.bookedOn());
        sheet.style(row, 0).format(DATES).set();
        sheet.value(row, 1, words.text("kind." + document.kind()));
        sheet.value(row, 2, SafeCell.of(document.number()));
        sheet.value(row, 3, document.dueOn());
        sheet.style(row, 3).format(DATES).set();
        amount(sheet, row, AMOUNT, line.amount());
        amount(sheet, row, BALANCE, line.balance());
    }

    private static void amount(Worksheet sheet, int row, int column, Money amount) {
        sheet.value(row, column, amount.toBigDecimal());
        sheet.style(row, column).format(AMOUNTS).set();
    }
}
