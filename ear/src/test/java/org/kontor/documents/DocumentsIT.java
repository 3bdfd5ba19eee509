package org.kontor.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.Transaction;

class DocumentsIT extends InContainer {
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 12, 31);
    private static final LocalDate LONG_AHEAD = LocalDate.of(2099, 12, 31);

    @Inject
    private Documents documents;

    @Inject
    private Transaction transaction;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource database;

    private final long subject = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);

    @Test
    void givesBackTheBytesThatWereStored() throws Exception {
        byte[] bytes = new byte[3_000_000];
        new Random(7).nextBytes(bytes);
        long id = store(bytes, LONG_AHEAD);
        DocumentFile file = transaction.call(() -> documents.open(id)).orElseThrow();
        assertThat(file.bytes()).isEqualTo(bytes);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(transaction.call(() -> documents.of("test", subject)))
                .singleElement()
                .satisfies(row -> assertThat(row.size()).isEqualTo(bytes.length));
    }

    @Test
    void storesADocumentOnce() throws Exception {
        store(new byte[] {1}, LONG_AHEAD);
        assertThatThrownBy(() -> store(new byte[] {2}, LONG_AHEAD)).isInstanceOf(DocumentExists.class);
    }

    @Test
    void opensOnlyForABoundaryThatAsks() throws Exception {
        long id = store(new byte[] {1}, LONG_AHEAD);
        assertThatThrownBy(() -> documents.open(id)).isInstanceOf(EJBTransactionRequiredException.class);
    }

    @Test
    void refusesToChangeOrToForgetTooEarly() throws Exception {
        long id = store(new byte[] {1}, LONG_AHEAD);
        Rows rows = new Rows(database);
        assertThatThrownBy(() -> rows.update("UPDATE document SET content = 'x' WHERE id = " + id))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> rows.update("DELETE FROM document WHERE id = " + id))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("retention");
    }

    @Test
    void forgetsWhatNeedNotBeKept() throws Exception {
        long id = store(new byte[] {1}, LONG_AGO);
        assertThat(new Rows(database).update("DELETE FROM document WHERE id = " + id))
                .isOne();
    }

    private long store(byte[] bytes, LocalDate retainUntil) throws Exception {
        DocumentFile file = new DocumentFile("RE-2031-000001.pdf", "application/pdf", bytes);
        return transaction.call(() -> documents.store(new NewDocument("test", subject, "INVOICE", file, retainUntil)));
    }
}
