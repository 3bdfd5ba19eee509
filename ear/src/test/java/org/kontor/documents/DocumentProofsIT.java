package org.kontor.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.Transaction;

class DocumentProofsIT extends InContainer {
    @Inject
    private Documents documents;

    @Inject
    private DocumentProofs proofs;

    @Inject
    private Transaction transaction;

    @Inject
    private AsAdmin admin;

    @Resource(lookup = "java:jboss/datasources/KontorOwnerDS")
    private DataSource owner;

    private final long subject = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);

    @Test
    void noticesBytesThatWereChangedPastTheArchive() throws Exception {
        long id = store();
        assertThat(admin.call(() -> proofs.verify(id - 1, 1))).isEqualTo(new DocumentProof(1, id, List.of()));

        change(id, "ein Beleh");
        assertThat(admin.call(() -> proofs.verify(id - 1, 1)).damaged()).containsExactly(id);
        assertThatThrownBy(() -> transaction.call(() -> documents.open(id))).isInstanceOf(DocumentDamaged.class);

        change(id, "ein Beleg");
        assertThat(admin.call(() -> proofs.verify(id - 1, 1)).damaged()).isEmpty();
    }

    @Test
    void endsAfterTheLastDocument() throws Exception {
        assertThat(admin.call(() -> proofs.verify(Long.MAX_VALUE, 1000)).checked())
                .isZero();
    }

    private long store() throws Exception {
        DocumentFile file =
                new DocumentFile("letter.pdf", "application/pdf", "ein Beleg".getBytes(StandardCharsets.US_ASCII));
        return transaction.call(
                () -> documents.store(new NewDocument("test", subject, "LETTER", file, LocalDate.of(2039, 12, 31))));
    }

    /** The schema's owner can do what the application cannot. */
    private void change(long id, String content) throws SQLException {
        Rows rows = new Rows(owner);
        rows.update("DROP TRIGGER document_no_update");
        rows.update("UPDATE document SET content = '" + content + "' WHERE id = " + id);
        rows.update("CREATE TRIGGER document_no_update BEFORE UPDATE ON document FOR EACH ROW SIGNAL SQLSTATE '45000'"
                + " SET MESSAGE_TEXT = 'archived documents are never changed'");
    }
}
