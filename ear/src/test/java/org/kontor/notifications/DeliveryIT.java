package org.kontor.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.documents.NewDocument;
import org.kontor.jobs.BusinessDays;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterPrinter;
import org.kontor.persistence.PageRequest;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.Transaction;

/** What becomes of documents after they were issued. */
class DeliveryIT extends InContainer {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final MailTemplateKey GERMAN_INVOICE = new MailTemplateKey("invoice", "de");

    @Inject
    private Outbox outbox;

    @Inject
    private Bounces bounces;

    @Inject
    private Deliveries deliveries;

    @Inject
    private DeliveryReceipts receipts;

    @Inject
    private PrintQueue printQueue;

    @Inject
    private PrintBatches batches;

    @Inject
    private MailTemplates templates;

    @Inject
    private Documents documents;

    @Inject
    private Transaction transaction;

    @Inject
    private AsOperator operator;

    @Inject
    private AsAdmin admin;

    @Inject
    private BusinessDays days;

    @Inject
    private BusinessDate businessDate;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource database;

    private final long subject = ThreadLocalRandom.current().nextLong(1_000_000_000L, Long.MAX_VALUE);
    private final String batch = "test-" + subject;

    @Test
    void whatCameBackIsNotReceivedUntilItIsSentAgain() throws Exception {
        send("issue");
        assertThat(story().deliveredOn()).isPresent();
        String report = report();
        assertThat(take(report)).isEqualTo(BounceOutcome.BOUNCED);
        assertThat(take(report)).isEqualTo(BounceOutcome.KNOWN);

        assertThat(story().deliveredOn()).isEmpty();
        assertThat(story().status()).contains(DeliveryStatus.BOUNCED);
        assertThat(story().steps().get(0).reason()).contains("5.1.1", "Recipient address rejected");
        assertThat(notDelivered()).isOne();

        send("again-2");
        assertThat(notDelivered()).isZero();
        assertThat(operator.call(() -> deliveries.deliveredOn("test", List.of(subject))))
                .containsKey(subject);
    }

    @Test
    void countsAsReceivedOnTheDateOfTheBusiness() throws Exception {
        LocalDate tomorrow = businessDate.today().plusDays(1);
        admin.run(() -> days.moveTo(tomorrow));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !businessDate.today().isBefore(tomorrow));
        send("issue");
        assertThat(operator.call(() -> deliveries.deliveredOn("test", List.of(subject))))
                .containsEntry(subject, tomorrow);
    }

    @Test
    void readsWhatAMailServerPutsIntoTheFolder() throws Exception {
        send("issue");
        Path folder = Files.createDirectories(Path.of(System.getenv("KONTOR_BOUNCE_DIR")));
        Path draft = Files.writeString(folder.resolve("." + subject), report());
        Files.move(draft, folder.resolve(subject + ".eml"));

        await().atMost(SOON).until(() -> story().status().orElseThrow() == DeliveryStatus.BOUNCED);
        await().atMost(SOON).until(() -> Files.exists(folder.resolve("done").resolve(subject + ".eml")));
    }

    @Test
    void aReportAboutSomebodyElsesMailMarksNothing() throws Exception {
        send("issue");
        String others = report().replaceAll("Message-ID: <(\\d+)\\.\\d+", "Message-ID: <$1.1");

        assertThat(take(others)).isEqualTo(BounceOutcome.NOT_OURS);
        assertThat(take("Subject: hello\n\nworld")).isEqualTo(BounceOutcome.NO_REPORT);
        assertThat(story().status()).contains(DeliveryStatus.SENT);
    }

    @Test
    void aLookInThePortalIsAReceiptOnce() throws Exception {
        transaction.run(() -> receipts.record("test", subject, ReceiptKind.SEEN));
        transaction.run(() -> receipts.record("test", subject, ReceiptKind.SEEN));
        transaction.run(() -> receipts.record("test", subject, ReceiptKind.DOWNLOADED));

        assertThat(story().steps()).hasSize(2);
        assertThat(story().status()).contains(DeliveryStatus.DOWNLOADED);
        assertThat(story().deliveredOn()).isPresent();
    }

    @Test
    void lettersArePrintedTogetherAndMarkedByAPerson() throws Exception {
        transaction.run(() -> printQueue.putNew(List.of(letter(subject, "99999"), letter(subject + 1, "01099"))));
        assertThat(operator.call(() -> batches.find(batch)).isReady()).isFalse();
        assertThatThrownBy(() -> operator.run(() -> batches.markPrinted(batch, 2)))
                .isInstanceOf(BatchNotReady.class);
        assertThat(operator.call(() -> batches.find(batch)).isPrinted()).isFalse();

        archive(subject);
        archive(subject + 1);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        assertThat(operator.call(() -> batches.write(batch, pdf))).isEqualTo(3);
        assertThat(operator.call(() -> batches.pages(batch))).isEqualTo(3);
        assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(operator.call(
                        () -> batches.letters(batch, PageRequest.first(10)).rows()))
                .extracting(row -> row.letter().recipient().postCode())
                .containsExactly("01099", "99999");

        assertThatThrownBy(() -> operator.run(() -> batches.markPrinted(batch, 1)))
                .isInstanceOf(BatchNotReady.class);
        operator.run(() -> batches.markPrinted(batch, 2));
        assertThat(operator.call(() -> batches.find(batch)).isPrinted()).isTrue();
        assertThat(story().status()).contains(DeliveryStatus.PRINTED);
        assertThat(operator.call(() -> batches.write(batch, new ByteArrayOutputStream())))
                .isEqualTo(3);
    }

    @Test
    void whatALetterIsNeverChanges() throws Exception {
        transaction.run(() -> printQueue.putNew(List.of(letter(subject, "01099"))));
        assertThatThrownBy(() -> new Rows(database)
                        .update("UPDATE print_letter SET recipient = 'Eve' WHERE batch = '" + batch + "'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> new Rows(database).update("DELETE FROM print_letter WHERE batch = '" + batch + "'"))
                .hasMessageContaining("never deleted");
    }

    @Test
    void aMailSaysWhatAPersonWroteAndABrokenTextStopsNothing() throws Exception {
        admin.run(() -> templates.change(GERMAN_INVOICE, new MailTemplate("Neu: ${number}", "Hallo ${name}.")));
        try {
            send("issue");
            assertThat(mail()).contains("Subject: Neu: RE-2031-000001");

            new Rows(database)
                    .update(
                            "INSERT INTO mail_template (id, kind, language, is_shipped, subject, text, made_at, made_by)"
                                    + " VALUES (NEXT VALUE FOR mail_template_seq, 'invoice', 'de', 0, '${nothing}', 'x',"
                                    + " UTC_TIMESTAMP(6), 'test')");
            send("again-2");
            assertThat(mail()).contains("Subject: Ihre Rechnung RE-2031-000001");
            assertThat(operator.call(() -> templates.versions(GERMAN_INVOICE))
                            .get(0)
                            .failure())
                    .contains("nothing");
        } finally {
            admin.run(() -> templates.goBack(GERMAN_INVOICE));
        }
        assertThat(operator.call(() -> templates.current(GERMAN_INVOICE)).subject())
                .isEqualTo("Ihre Rechnung ${number}");
    }

    @Test
    void aWrongTextIsNotStored() throws Exception {
        int before = operator.call(() -> templates.versions(GERMAN_INVOICE)).size();
        assertThatThrownBy(() -> admin.run(() -> templates.change(GERMAN_INVOICE, new MailTemplate("x", "${nmae}"))))
                .isInstanceOf(TemplateRefused.class);
        assertThat(operator.call(() -> templates.versions(GERMAN_INVOICE))).hasSize(before);
    }

    private void send(String occasion) {
        transaction.run(() -> outbox.put(new Message(
                new Occasion("test", subject, "invoice", occasion),
                "jana" + subject + "@example.org",
                Locale.GERMAN,
                Map.of("number", "RE-2031-000001", "name", "Jana", "amount", "1355.81", "dueOn", "2031-05-15"),
                "")));
        await().atMost(SOON)
                .until(() -> new Rows(database)
                                .number("SELECT COUNT(*) FROM message WHERE subject_id = " + subject
                                        + " AND state IN ('WAITING', 'PENDING', 'SENDING')")
                        == 0);
    }

    private DeliveryStory story() throws Exception {
        return operator.call(() -> deliveries.about("test", subject));
    }

    private long notDelivered() throws Exception {
        return operator.call(() -> deliveries
                .list(DeliveryFilter.NOT_DELIVERED, PageRequest.filtered("jana" + subject, 0, 10))
                .total());
    }

    private BounceOutcome take(String report) throws Exception {
        return operator.call(() -> bounces.take(report.getBytes(StandardCharsets.US_ASCII)));
    }

    private String report() throws Exception {
        String mailId = new Rows(database)
                .text("SELECT mail_id FROM message WHERE subject_id = " + subject + " ORDER BY id DESC LIMIT 1");
        return String.join(
                "\r\n",
                "From: MAILER-DAEMON@mx.example.org",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
                "",
                "--b",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mx.example.org",
                "",
                "Action: failed",
                "Status: 5.1.1",
                "Diagnostic-Code: smtp; 550 Recipient address rejected",
                "",
                "--b",
                "Content-Type: text/rfc822-headers",
                "",
                "Message-ID: " + mailId,
                "",
                "--b--",
                "");
    }

    private PrintLetter letter(long id, String postCode) {
        return new PrintLetter(
                "test", id, "LETTER", "issue", batch, "RE-1", new PrintLetter.Recipient("Jana", postCode, "DE"));
    }

    private void archive(long id) {
        byte[] pdf = new LetterPrinter()
                .print(new Letter(
                        "Brief",
                        "Kontor",
                        Locale.GERMANY,
                        LocalDate.of(2031, 5, 1),
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><style>body { font-family: 'Inter Tabular' }"
                                + "</style></head><body><p>Brief</p></body></html>",
                        List.of()));
        DocumentFile file = new DocumentFile("brief.pdf", "application/pdf", pdf);
        transaction.run(() -> documents.store(new NewDocument("test", id, "LETTER", file, LocalDate.of(2039, 12, 31))));
    }

    /** The newest mail to this test's recipient. */
    private String mail() throws Exception {
        try (var files = Files.list(Path.of(System.getenv("KONTOR_MAIL_DIR")))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(java.util.Comparator.reverseOrder())
                    .map(DeliveryIT::content)
                    .filter(mail -> mail.contains("jana" + subject + "@"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
