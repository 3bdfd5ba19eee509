package org.kontor.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.documents.NewDocument;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.Transaction;

class OutboxIT extends InContainer {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    private Outbox outbox;

    @Inject
    private Messages messages;

    @Inject
    private Documents documents;

    @Inject
    private Transaction transaction;

    @Inject
    private AsOperator operator;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource database;

    @Resource(lookup = "java:jboss/datasources/KontorOwnerDS")
    private DataSource owner;

    private final long subject = ThreadLocalRandom.current().nextLong(1_000_000_000L, Long.MAX_VALUE);
    private final String recipient = "jana" + subject + "@example.org";

    @Test
    void sendsOnceAndKeepsItsMessageId() throws Exception {
        transaction.run(() -> outbox.put(aMessage("")));
        transaction.run(() -> outbox.put(aMessage("")));
        await().atMost(SOON).until(() -> state() == MessageState.SENT);
        assertThat(operator.call(() -> messages.about("test", subject))).hasSize(1);
        assertThat(delivered()).hasSize(1);
        assertThat(delivered().get(0))
                .contains("Message-ID: "
                        + new Rows(database).text("SELECT mail_id FROM message WHERE subject_id = " + subject))
                .contains("RE-2031-000001");
    }

    @Test
    void sendsNothingOfWhatWasRolledBack() throws Exception {
        assertThatThrownBy(() -> transaction.fail(() -> outbox.put(aMessage(""))))
                .hasRootCauseInstanceOf(Transaction.DeliberateFailure.class);
        assertThat(operator.call(() -> messages.about("test", subject))).isEmpty();
    }

    @Test
    void waitsForTheDocumentItCarries() throws Exception {
        transaction.run(() -> outbox.put(aMessage("INVOICE")));
        assertThat(state()).isEqualTo(MessageState.WAITING);
        archive();
        await().atMost(SOON).until(() -> state() == MessageState.SENT);
        assertThat(delivered().get(0)).contains("filename=RE-2031-000001.pdf");
    }

    @Test
    void goesAtOnceIfTheDocumentIsThereAlready() throws Exception {
        archive();
        transaction.run(() -> outbox.put(aMessage("INVOICE")));
        await().atMost(SOON).until(() -> state() == MessageState.SENT);
    }

    @Test
    void marksWhatADeadNodeWasSendingAndSendsItOnlyWhenToldTo() throws Exception {
        leaveInTheHandsOfADeadNode();
        await().atMost(SOON).until(() -> state() == MessageState.UNCERTAIN);
        assertThat(delivered()).isEmpty();
        long id = operator.call(() -> messages.about("test", subject)).get(0).id();
        operator.run(() -> messages.sendAgain(id));
        await().atMost(SOON).until(() -> state() == MessageState.SENT);
        assertThat(delivered()).hasSize(1);
        assertThatThrownBy(() -> operator.run(() -> messages.sendAgain(id))).isInstanceOf(MessageOnItsWay.class);
    }

    @Test
    void failsForGoodOnAnAddressThatIsNone() throws Exception {
        transaction.run(() -> outbox.put(new Message(
                new Occasion("test", subject, "invoice", "issue"), "nobody at all", Locale.GERMAN, facts(), "")));
        await().atMost(SOON).until(() -> state() == MessageState.FAILED);
    }

    @Test
    void neverChangesWhatAMessageSays() {
        transaction.run(() -> outbox.put(aMessage("INVOICE")));
        assertThatThrownBy(() -> new Rows(database)
                        .update("UPDATE message SET recipient = 'eve@example.org' WHERE subject_id = " + subject))
                .hasMessageContaining("never changed");
    }

    @Test
    void takesAWholeChunkAtOnceAndLeavesOutWhatItHas() throws Exception {
        long first = subject / 2;
        List<Message> chunk = LongStream.range(first, first + 1000)
                .mapToObj(id -> aMessage(id, "NEVER_RENDERED"))
                .toList();
        transaction.run(() -> outbox.putAll(chunk));
        transaction.run(() -> outbox.putAll(chunk));
        assertThat(new Rows(database)
                        .number("SELECT COUNT(*) FROM message WHERE subject_id BETWEEN " + first + " AND "
                                + (first + 999)))
                .isEqualTo(1000);
    }

    @Test
    void aDamagedDocumentStopsItsOwnMessageOnly() throws Exception {
        archive();
        new Rows(owner).update("DROP TRIGGER document_no_update");
        String damaged = "UPDATE document SET content = CONCAT('x', content) WHERE subject_id = " + subject;
        try {
            new Rows(owner).update(damaged);
        } finally {
            new Rows(owner)
                    .update("CREATE TRIGGER document_no_update BEFORE UPDATE ON document FOR EACH ROW SIGNAL SQLSTATE"
                            + " '45000' SET MESSAGE_TEXT = 'archived documents are never changed'");
        }
        transaction.run(() -> outbox.putAll(List.of(aMessage("INVOICE"), aMessage(subject + 1, ""))));
        await().atMost(SOON).until(() -> state(subject + 1) == MessageState.SENT);
        await().atMost(SOON).until(() -> state() == MessageState.FAILED);
    }

    /** In one transaction, so that no live node ever sees it as due. */
    private void leaveInTheHandsOfADeadNode() {
        transaction.run(() -> {
            outbox.put(aMessage(""));
            try {
                new Rows(database)
                        .update("UPDATE message SET state = 'SENDING', attempts = 1, claimed_by ="
                                + " 'another-node/of-yesterday', next_at = '2020-01-01', mail_id = '<dead@localhost>'"
                                + " WHERE subject_id = " + subject);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Message aMessage(String attachmentKind) {
        return aMessage(subject, attachmentKind);
    }

    private Message aMessage(long id, String attachmentKind) {
        return new Message(
                new Occasion("test", id, "invoice", "issue"), recipient, Locale.GERMAN, facts(), attachmentKind);
    }

    /** As {@code invoicing} gives them. */
    private static Map<String, String> facts() {
        return Map.of("number", "RE-2031-000001", "name", "Jana Müller", "amount", "1355.81", "dueOn", "2031-05-15");
    }

    private void archive() {
        DocumentFile file = new DocumentFile(
                "RE-2031-000001.pdf", "application/pdf", "%PDF-1.7 not really".getBytes(StandardCharsets.US_ASCII));
        transaction.run(
                () -> documents.store(new NewDocument("test", subject, "INVOICE", file, LocalDate.of(2039, 12, 31))));
    }

    private MessageState state() throws Exception {
        return state(subject);
    }

    private MessageState state(long id) throws Exception {
        return operator.call(() -> messages.about("test", id)).get(0).state();
    }

    private List<String> delivered() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getenv("KONTOR_MAIL_DIR")))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(OutboxIT::content)
                    .filter(mail -> mail.contains(recipient))
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
