package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DeliveryWay;
import org.kontor.catalog.BankDetails;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.LetterSender;
import org.kontor.letters.Letterhead;
import org.kontor.money.Money;
import org.kontor.notifications.PrintLetter;

/** Letters of each level in both languages: what they say, and that they look as somebody approved. */
class NoticeLetterTest {
    private static final LetterPrinter PRINTER = new LetterPrinter();
    private static final RateTable RATES = new RateTable(
            List.of(new BaseRate(LocalDate.of(2026, 1, 1), 127), new BaseRate(LocalDate.of(2026, 7, 1), 152)));
    private static final String[] TOLD = {"2026-05-21", "2026-06-01", "2026-06-11", "2026-06-22"};

    @ParameterizedTest
    @CsvSource({
        "0, de, BUSINESS, Zahlungserinnerung MA-2026-000001, '1.250,00 €'",
        "0, en, BUSINESS, Payment reminder MA-2026-000001, '€1,250.00'",
        "1, de, BUSINESS, 1. Mahnung MA-2026-000001, '1.250,00 €'",
        "1, en, BUSINESS, Reminder no. 1 MA-2026-000001, '€1,250.00'",
        "2, de, BUSINESS, 2. Mahnung MA-2026-000001, '1.292,81 €'",
        "2, en, BUSINESS, Reminder no. 2 MA-2026-000001, '€1,292.81'",
        "3, de, BUSINESS, Letzte Mahnung MA-2026-000001, '1.296,91 €'",
        "3, en, BUSINESS, Final reminder MA-2026-000001, '€1,296.91'",
        "3, de, CONSUMER, Letzte Mahnung MA-2026-000001, '1.254,61 €'"
    })
    void saysWhatIsOpenAndWhy(int level, String language, CustomerType type, String title, String total)
            throws Exception {
        Notice notice = notice(level, Locale.forLanguageTag(language), type);

        byte[] pdf =
                PRINTER.print(new NoticeLetter(notice, Policy.usual(type), parties(type)).letter(Letterhead.SHIPPED));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
            assertThat(text).contains(title, total, "RE-2026-000017", "RE-2026-000031");
            assertThat(text.contains("10,27") || text.contains("10.27"))
                    .isEqualTo(level > 1 && type != CustomerType.CONSUMER);
            ApprovedPicture.check(document, "reminder-" + level + "-" + language + "-" + type);
        }
        assertThat(PRINTER.print(
                        new NoticeLetter(notice, Policy.usual(type), parties(type)).letter(Letterhead.SHIPPED)))
                .isEqualTo(pdf);
    }

    private static NoticeParties parties(CustomerType type) {
        LetterSender sender = new LetterSender(
                "Hafenkontor GmbH",
                "Hafenkontor",
                "Dresden",
                "Hafenkontor GmbH · Hauptstr. 1 · 01097 Dresden",
                List.of(List.of("Hafenkontor GmbH", "Hauptstr. 1", "01097 Dresden")));
        return new NoticeParties(
                "K10001",
                type,
                List.of("Jana Sommer", "Nebenstr. 2", "01099 Dresden"),
                sender,
                new BankDetails("Hafenkontor GmbH", "DE02120300000000202051", "BYLADEM1001", "DKB", ""));
    }

    /** An older document at the level, a newer one at its first. */
    private static Notice notice(int level, Locale language, CustomerType type) {
        LocalDate day = LocalDate.parse(TOLD[level]);
        AClaim older = AClaim.due("2026-05-15").paid("2026-05-19", "50.00").of("1050.00");
        for (int i = 0; i < level; i++) {
            older.told(i, TOLD[i]);
        }
        Claim first = older.build();
        Claim second = new Claim(
                2,
                new Claim.Due(day.minusDays(8), DueDate.INVOICE),
                Money.of("250.00"),
                Optional.of(day.minusDays(20)),
                false,
                List.of(),
                List.of(),
                List.of());
        Dossier dossier = new Dossier(
                new Debtor(
                        1,
                        type,
                        "jana@example.com",
                        language,
                        DeliveryWay.MAIL,
                        new PrintLetter.Recipient("Jana Sommer", "01099", "DE"),
                        new Debtor.Place(0, "SN"),
                        Money.ZERO,
                        Money.ZERO),
                PolicyVersion.usual(new PolicyKey(type, 0)),
                List.of(first, second),
                Map.of(
                        1L, new ClaimFacts("RE-2026-000017", Money.ZERO, false),
                        2L, new ClaimFacts("RE-2026-000031", Money.ZERO, false)));
        Reminder reminder = Reminder.of(dossier.claims(), day, dossier.ladder()).orElseThrow();
        assertThat(reminder.level()).isEqualTo(level);
        return issued(NoticeDraft.of(reminder, dossier, RATES, day), dossier, language);
    }

    private static Notice issued(NoticeDraft draft, Dossier dossier, Locale language) {
        Notice.Sums sums =
                new Notice.Sums(draft.principal(), draft.interest(), draft.flatSum(), draft.fee(), Money.ZERO);
        NoticeRow row = new NoticeRow(
                1,
                "MA-2026-000001",
                2,
                draft.level(),
                draft.on(),
                draft.on().plusDays(draft.rule().payWithin()),
                draft.channel(),
                sums);
        List<Notice.Item> items = draft.items().stream()
                .map(item -> new Notice.Item(
                        item.entryId(),
                        dossier.facts().get(item.entryId()).number(),
                        new Notice.Days(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 15), item.defaultSince()),
                        item.level(),
                        item.amount(),
                        item.open(),
                        item.interest(),
                        item.flatSum(),
                        item.sheet(),
                        item.effects().restricts()))
                .toList();
        return new Notice(row, new Notice.Parties(1, 1), new Notice.Look(0, language, 0), items);
    }
}
