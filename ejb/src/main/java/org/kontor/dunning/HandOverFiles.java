package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Seller;
import org.kontor.catalog.SellerSender;
import org.kontor.catalog.Sellers;
import org.kontor.documents.DocumentFile;
import org.kontor.identity.Roles;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.LetterWords;
import org.kontor.letters.Letterheads;
import org.kontor.letters.PlainLetter;
import org.kontor.money.Money;

/**
 * What was handed over to collectors, for people: as XLSX, and as PDF with a block of lines for each claim. In German, the
 * language of courts and agencies. Other software takes {@link ClaimHandOvers#file}.
 */
@Stateless
@RolesAllowed({Roles.ACCOUNTANT, Roles.ADMIN, Roles.OPERATOR, Roles.AUDITOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandOverFiles {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final LetterPrinter PRINTER = new LetterPrinter();
    private static final Set<String> AMOUNTS = Set.of("amount", "open", "interest", "flat sum");

    @Inject
    private HandOverRepository handOvers;

    @Inject
    private Sellers sellers;

    @Inject
    private Letterheads letterheads;

    @Inject
    private BusinessDate businessDate;

    /**
     * A row for each claim that was handed over on these days.
     *
     * @param to the last day
     */
    public DocumentFile xlsx(LocalDate from, LocalDate to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LetterWords words = words();
        try (Workbook book = new Workbook(bytes, "Kontor", "1.0")) {
            Worksheet sheet = book.newWorksheet(words.text("claims.sheet"));
            for (int column = 0; column < ClaimHandOvers.COLUMNS.size(); column++) {
                sheet.value(0, column, label(words, column));
                sheet.style(0, column).bold().set();
            }
            int row = 1;
            for (List<String> claim : handOvers.file(from, to)) {
                for (int column = 0; column < claim.size(); column++) {
                    write(sheet, row, column, claim.get(column));
                }
                row++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DocumentFile(name(from, to) + ".xlsx", XLSX, bytes.toByteArray());
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (isAmount(column) && !text.isEmpty()) {
            sheet.value(row, column, Money.of(text).toBigDecimal());
            sheet.style(row, column).format("#,##0.00").set();
        } else {
            sheet.value(row, column, ClaimHandOvers.safe(text));
        }
    }

    /** As {@link #xlsx}; its letterhead is that of the first seller, the creditor stands with each claim. */
    public DocumentFile pdf(LocalDate from, LocalDate to) {
        LetterWords words = words();
        Seller seller = sellers.list().get(0);
        LetterFrame frame = new LetterFrame(
                letterheads.version(letterheads.newest(seller.id())),
                SellerSender.of(seller, words.locale()),
                words.locale(),
                words.text("claims.subject", from, to),
                List.of(words.text("claims.addressee")),
                List.of());
        List<List<String>> rows = new ArrayList<>();
        for (List<String> claim : handOvers.file(from, to)) {
            rows.addAll(rows(words, claim));
        }
        byte[] pdf = PRINTER.print(new PlainLetter(
                        frame,
                        businessDate.today(),
                        List.of(words.text(rows.isEmpty() ? "claims.none" : "claims.text")),
                        List.of(words.text("claims.field"), words.text("claims.value"), words.text("claims.money")),
                        rows)
                .letter());
        return new DocumentFile(name(from, to) + ".pdf", "application/pdf", pdf);
    }

    private static List<List<String>> rows(LetterWords words, List<String> claim) {
        List<List<String>> rows = new ArrayList<>();
        for (int column = 0; column < claim.size(); column++) {
            String text = claim.get(column);
            if (!text.isEmpty()) {
                rows.add(
                        isAmount(column)
                                ? List.of(label(words, column), "", words.money(Money.of(text)))
                                : List.of(label(words, column), text, ""));
            }
        }
        rows.add(List.of("\u00a0", "", ""));
        return rows;
    }

    private static boolean isAmount(int column) {
        return AMOUNTS.contains(ClaimHandOvers.COLUMNS.get(column));
    }

    private static String label(LetterWords words, int column) {
        return words.text("claims." + ClaimHandOvers.COLUMNS.get(column).replace(' ', '-'));
    }

    private static LetterWords words() {
        return new LetterWords("org.kontor.dunning.letters", Locale.GERMAN);
    }

    private static String name(LocalDate from, LocalDate to) {
        return "Inkasso-" + from + "-" + to;
    }
}
