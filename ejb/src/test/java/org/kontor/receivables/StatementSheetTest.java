package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.letters.LetterWords;
import org.kontor.money.Money;

class StatementSheetTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    @Test
    void balancesRunAlong() {
        AccountStatement statement = statement("RE-1");

        assertThat(statement.lines())
                .extracting(StatementLine::balance)
                .containsExactly(Money.of("129.00"), Money.of("9.00"));
        assertThat(statement.closing()).isEqualTo(Money.of("9.00"));
    }

    @Test
    void theSheetHoldsNoFormulaWhateverNamesSay() throws IOException {
        byte[] file = new StatementSheet(new LetterWords(StatementLetter.BUNDLE, Locale.GERMAN))
                .of(statement("=1+1"), "=HYPERLINK(\"http://evil\")", "@SUM(A1)");
        String sheet = part(file, "xl/worksheets/sheet1.xml") + part(file, "xl/sharedStrings.xml");

        assertThat(sheet.replace("&apos;", "'")).doesNotContain("<f>").contains("'=HYPERLINK", "'@SUM", "'=1+1");
        assertThat(sheet).contains("129").contains("Zahlungseingang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\ta", "\ra"})
    void textsThatStartLikeFormulasAreQuoted(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void otherTextsStayAsTheyAre() {
        assertThat(SafeCell.of("Jana = Weber")).isEqualTo("Jana = Weber");
        assertThat(SafeCell.of("")).isEmpty();
    }

    private static AccountStatement statement(String number) {
        OpenItem.Document invoice = new OpenItem.Document(number, EntryKind.INVOICE, DAY, DAY.plusDays(14));
        OpenItem.Document receipt = new OpenItem.Document("B-1", EntryKind.RECEIPT, DAY.plusDays(3), DAY.plusDays(3));
        return AccountStatement.of(
                new Posting.Debtor(1, 1),
                DAY,
                DAY.plusDays(30),
                Money.of("10.00"),
                List.of(
                        new AccountStatement.Movement(invoice, Money.of("119.00")),
                        new AccountStatement.Movement(receipt, Money.of("-120.00"))));
    }

    private static String part(byte[] file, String name) throws IOException {
        Path stored = Files.createTempFile("statement", ".xlsx");
        Files.write(stored, file);
        try (ZipFile zip = new ZipFile(stored.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return entry == null ? "" : new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(stored);
        }
    }
}
