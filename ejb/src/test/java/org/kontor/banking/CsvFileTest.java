package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;

class CsvFileTest {
    private static final String HEAD = "Buchung;Valuta;Name;IBAN;Zweck;Betrag\n";
    private static final AccountMapping USUAL = new AccountMapping("DE02120300000000202051", CsvMapping.USUAL);

    @Test
    void readsWhatGermanBanksWrite() {
        ReadStatement statement = read(HEAD
                + "20.11.2026;23.11.2026;Jana Sommer;DE89 3704 0044 0532 0130 00;\"RE-1; Miete\";1.234,56\n"
                + "\n21.11.2026;;Strom AG;;Abschlag;-89,00 EUR\n");
        assertThat(statement.account()).isEqualTo("DE02120300000000202051");
        assertThat(statement.entries())
                .extracting(entry -> entry.amount().amount())
                .containsExactly(Money.of("1234.56"), Money.of("-89.00"));
        ReadEntry first = statement.entries().get(0);
        assertThat(first.valueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(first.transactions().get(0).counterparty().account()).isEqualTo("DE89370400440532013000");
        assertThat(first.transactions().get(0).remittance().purpose()).isEqualTo("RE-1; Miete");
        assertThat(statement.head().toDay()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void readsASignInAColumnOfItsOwnAndAnotherEncoding() {
        CsvMapping mapping = new CsvMapping(
                "windows-1252", ",", false, "yyyy-MM-dd", 0, new CsvColumns(1, 0, 2, 3, 4, 0, 0, 0, 0, 0, 0));
        byte[] bytes = "2026-11-20,\"1,234.50\",S,Müller\n".getBytes(Charset.forName("windows-1252"));
        ReadStatement statement = CsvFile.read(bytes, new AccountMapping("X", mapping));
        assertThat(statement.sum()).isEqualTo(Money.of("-1234.50"));
        assertThat(statement
                        .entries()
                        .get(0)
                        .transactions()
                        .get(0)
                        .counterparty()
                        .name())
                .isEqualTo("Müller");
    }

    @Test
    void takesTheFieldsOfASepaPaymentOutOfItsText() {
        ReadTransaction payment = read(HEAD + "20.11.2026;;Jana;;EREF+SL1-2 MREF+K1-1 SVWZ+RE-1 Miete;1,00\n")
                .entries()
                .get(0)
                .transactions()
                .get(0);
        assertThat(payment.references().endToEndId()).isEqualTo("SL1-2");
        assertThat(payment.references().mandate()).isEqualTo("K1-1");
        assertThat(payment.remittance().purpose()).isEqualTo("RE-1 Miete");
    }

    @Test
    void tellsTheLineOfWhatItCannotRead() {
        refused(HEAD + "20.11.2026;;a;;b;1,00\n2026-11-21;;a;;b;1,00\n", "date", 3);
        refused(HEAD + "20.11.2026;;a;;b;viel\n", "amount", 2);
        refused(HEAD, "noStatement", 1);
        assertThatThrownBy(() -> CsvFile.read("ä".getBytes(StandardCharsets.ISO_8859_1), USUAL))
                .hasMessageContaining("charset");
    }

    @Test
    void refusesAMappingThatReadsNothing() {
        assertThatThrownBy(() -> new CsvMapping("UTF-8", ";", true, "dd.MM", 1, CsvMapping.USUAL.columns()))
                .isInstanceOf(WrongMapping.class);
        assertThatThrownBy(() -> new CsvMapping("UTF-8", ";;", true, "dd.MM.yyyy", 1, CsvMapping.USUAL.columns()))
                .isInstanceOf(WrongMapping.class);
        assertThatThrownBy(() -> CsvColumns.of("0,0,1,0,0,0,0,0,0,0,0")).isInstanceOf(WrongMapping.class);
        assertThat(CsvColumns.of(CsvMapping.USUAL.columns().text())).isEqualTo(CsvMapping.USUAL.columns());
    }

    @Test
    void showsWhatAMappingWouldReadBeforeItIsSaved() {
        byte[] bytes = (HEAD + "20.11.2026;;Jana;;Miete;1,00\n").getBytes(StandardCharsets.UTF_8);
        CsvPreview good = CsvPreview.of(bytes, CsvMapping.USUAL);
        assertThat(good.bookings()).extracting(CsvPreview.Booking::name).containsExactly("Jana");
        assertThat(good.problem()).isEmpty();
        CsvMapping withoutHeader = new CsvMapping("UTF-8", ";", true, "dd.MM.yyyy", 0, CsvMapping.USUAL.columns());
        CsvPreview wrong = CsvPreview.of(bytes, withoutHeader);
        assertThat(wrong.columns()).hasSize(2);
        assertThat(wrong.problem()).map(StatementProblem::key).contains("banking.file.amount");
    }

    private static ReadStatement read(String text) {
        return StatementFiles.read(new ReceivedFile("a.csv", text.getBytes(StandardCharsets.UTF_8)), Optional.of(USUAL))
                .get(0);
    }

    private static void refused(String text, String fact, int line) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(UnreadableFile.class, told -> {
            assertThat(told.key()).isEqualTo("banking.file." + fact);
            assertThat(told.arguments().get(0)).isEqualTo(line);
        });
    }
}
