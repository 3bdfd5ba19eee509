package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kontor.letters.LetterWords;
import org.kontor.money.Money;

class StatementCsvTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void saysWhatTheStatementSaysAndNoFormula() {
        OpenItem.Document document = new OpenItem.Document("=1+1;\"x\"", EntryKind.INVOICE, DAY, DAY.plusDays(14));
        AccountStatement statement = AccountStatement.of(
                new Posting.Debtor(1, 2),
                DAY,
                DAY.plusDays(20),
                Money.of("-5.00"),
                List.of(new AccountStatement.Movement(document, Money.of("100.00"))));
        String csv = new StatementCsv(new LetterWords(StatementLetter.BUNDLE, Locale.ENGLISH)).of(statement);
        assertThat(csv.split("\r\n")).hasSize(4).satisfies(lines -> {
            assertThat(lines[0]).startsWith("\uFEFF").endsWith(";Balance");
            assertThat(lines[2]).isEqualTo("2026-11-01;Invoice;\"'=1+1;\"\"x\"\"\";2026-11-15;100.00;95.00");
            assertThat(lines[3]).endsWith(";95.00");
        });
    }
}
