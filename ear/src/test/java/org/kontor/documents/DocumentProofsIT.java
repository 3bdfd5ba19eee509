package org.kontor.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kontor.persistence.PageRequest;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.Transaction;

/** The schema's owner can do what the application cannot; the proofs tell. */
class DocumentProofsIT extends InContainer {
    private static final String NEVER = " BEFORE UPDATE ON document FOR EACH ROW SIGNAL SQLSTATE '45000'"
            + " SET MESSAGE_TEXT = 'archived documents are never changed'";
    private static final String MARKS_NEVER = " AFTER UPDATE ON document_mark FOR EACH ROW SIGNAL SQLSTATE '45000'"
            + " SET MESSAGE_TEXT = 'marks of documents are never changed'";

    @Inject
    private Documents documents;

    @Inject
    private DocumentProofs proofs;

    @Inject
    private ArchiveChecks checks;

    @Inject
    private Transaction transaction;

    @Inject
    private AsAdmin admin;

    @Resource(lookup = "java:jboss/datasources/KontorOwnerDS")
    private DataSource owner;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource database;

    private final long subject = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);

    @Test
    void noticesBytesThatWereChangedPastTheArchive() throws Exception {
        long id = store();
        assertThat(admin.call(() -> proofs.verify(id - 1, 1))).isEqualTo(new DocumentProof(1, id, List.of()));

        tamper("content = 'ein Beleh' WHERE id = " + id);
        assertThat(admin.call(() -> proofs.verify(id - 1, 1)).broken())
                .containsExactly(new BrokenDocument(id, "letter.pdf", DocumentFault.CONTENT));
        assertThatThrownBy(() -> transaction.call(() -> documents.open(id))).isInstanceOf(DocumentDamaged.class);

        tamper("content = 'ein Beleg' WHERE id = " + id);
        assertThat(admin.call(() -> proofs.verify(id - 1, 1)).broken()).isEmpty();
    }

    @Test
    void noticesBytesThatWereChangedTogetherWithTheirHash() throws Exception {
        long id = store();
        tamper("content = 'ein Beleh', sha256 = SHA2('ein Beleh', 256) WHERE id = " + id);
        try {
            assertThat(admin.call(() -> proofs.verify(id - 1, 1)).broken())
                    .containsExactly(new BrokenDocument(id, "letter.pdf", DocumentFault.FACTS));
        } finally {
            tamper("content = 'ein Beleg', sha256 = SHA2('ein Beleg', 256) WHERE id = " + id);
        }
    }

    @Test
    void aMarkThatWasChangedBreaksTheChain() throws Exception {
        long id = store();
        awaitSeals();
        String digest = new Rows(owner).text("SELECT digest FROM document_mark WHERE id = " + id);
        tamperMark("digest = REVERSE(digest) WHERE id = " + id);
        try {
            assertThat(admin.call(() -> proofs.chain()).brokenSeal()).isPositive();
        } finally {
            tamperMark("digest = '" + digest + "' WHERE id = " + id);
        }
        assertThat(admin.call(() -> proofs.chain()).isIntact()).isTrue();
    }

    @Test
    void aCheckNamesTheDocumentThatIsBroken() throws Exception {
        long id = store();
        awaitSeals();
        tamper("content = 'ein Beleh' WHERE id = " + id);
        try {
            ArchiveCheck check = awaitCheck();
            assertThat(check.isClean()).isFalse();
            assertThat(check.chain().isIntact()).isTrue();
            assertThat(admin.call(() ->
                            checks.findings(check.id(), PageRequest.first(100)).rows()))
                    .contains(new BrokenDocument(id, "letter.pdf", DocumentFault.CONTENT));
        } finally {
            tamper("content = 'ein Beleg' WHERE id = " + id);
        }
        assertThat(awaitCheck().progress().checked()).isPositive();
    }

    @Test
    void whatWasDeletedAfterItsRetentionBreaksNothing() throws Exception {
        long id = store(LocalDate.of(2001, 12, 31));
        awaitSeals();
        new Rows(database).update("DELETE FROM document WHERE id = " + id);

        assertThat(admin.call(() -> proofs.verify(id - 1, 1)).broken()).isEmpty();
        assertThat(admin.call(() -> proofs.chain()).isIntact()).isTrue();
    }

    @Test
    void theApplicationCannotChangeWhatProves() throws Exception {
        long id = store();
        Rows rows = new Rows(database);
        assertThatThrownBy(() -> rows.update("UPDATE document_mark SET digest = 'x' WHERE id = " + id))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> rows.update("DELETE FROM document_mark WHERE id = " + id))
                .hasMessageContaining("never deleted");
        awaitSeals();
        assertThatThrownBy(() -> rows.update("UPDATE document_seal SET hash = 'x'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> rows.update("DELETE FROM document_seal")).hasMessageContaining("never deleted");
    }

    @Test
    void endsAfterTheLastDocument() throws Exception {
        assertThat(admin.call(() -> proofs.verify(Long.MAX_VALUE, 1000)).checked())
                .isZero();
    }

    private ArchiveCheck awaitCheck() throws Exception {
        long id = admin.call(() -> checks.start());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> admin.call(() -> checks.find(id)).isFinished());
        return admin.call(() -> checks.find(id));
    }

    private void awaitSeals() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> new Rows(owner).number("SELECT COUNT(*) FROM document_unsealed") == 0);
    }

    private long store() throws Exception {
        return store(LocalDate.of(2039, 12, 31));
    }

    private long store(LocalDate retainUntil) throws Exception {
        DocumentFile file =
                new DocumentFile("letter.pdf", "application/pdf", "ein Beleg".getBytes(StandardCharsets.US_ASCII));
        return transaction.call(() -> documents.store(new NewDocument("test", subject, "LETTER", file, retainUntil)));
    }

    private void tamper(String change) throws SQLException {
        change("document_no_update", "document", change, NEVER);
    }

    private void tamperMark(String change) throws SQLException {
        change("document_mark_no_update", "document_mark", change, MARKS_NEVER);
    }

    private void change(String trigger, String table, String change, String guard) throws SQLException {
        Rows rows = new Rows(owner);
        rows.update("DROP TRIGGER " + trigger);
        try {
            rows.update("UPDATE " + table + " SET " + change);
        } finally {
            rows.update("CREATE TRIGGER " + trigger + guard);
        }
    }
}
