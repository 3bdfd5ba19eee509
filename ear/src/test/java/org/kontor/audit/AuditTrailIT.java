package org.kontor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.Transaction;

class AuditTrailIT extends InContainer {

    @Inject
    private AuditTrail audit;

    @Inject
    private AuditSeals seals;

    @Inject
    private Transaction transaction;

    @Inject
    private AsAdmin admin;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource database;

    @Resource(lookup = "java:jboss/datasources/KontorOwnerDS")
    private DataSource owner;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void recordsWhatWasDoneByWhom() throws Exception {
        transaction.run(() -> audit.record("desk.clean", "desk", subject, "with soap"));
        List<AuditEntry> history = admin.call(() -> audit.history("desk", subject));
        assertThat(history).hasSize(1);
        assertThat(history.get(0).fact()).isEqualTo(new AuditFact("desk.clean", "desk", subject, "with soap"));
        assertThat(history.get(0).actor()).isNotBlank();
    }

    @Test
    void forgetsWhatWasRolledBack() throws Exception {
        assertThatThrownBy(() -> transaction.fail(() -> audit.record("desk.break", "desk", subject, "")))
                .hasRootCauseInstanceOf(Transaction.DeliberateFailure.class);
        assertThat(admin.call(() -> audit.history("desk", subject))).isEmpty();
    }

    @Test
    void recordsOnlyInsideATransaction() {
        assertThatThrownBy(() -> audit.record("desk.clean", "desk", subject, ""))
                .isInstanceOf(EJBTransactionRequiredException.class);
    }

    @Test
    void refusesToChangeOrDeleteEntries() {
        transaction.run(() -> audit.record("desk.clean", "desk", subject, ""));
        Rows rows = new Rows(database);
        String entry = " WHERE subject_id = '" + subject + "'";
        assertThatThrownBy(() -> rows.update("UPDATE audit_entry SET actor = 'nobody'" + entry))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> rows.update("DELETE FROM audit_entry" + entry))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never deleted");
    }

    @Test
    void sealsEverythingInBatchesAndVerifies() throws Exception {
        List<AuditFact> run = IntStream.range(0, 5000)
                .mapToObj(i -> AuditFact.of("desk.count", "desk", i, "„" + i + "“ 🪑"))
                .toList();
        transaction.run(() -> audit.recordAll(run));
        ChainProof proof = awaitSeals();
        assertThat(proof.isIntact()).isTrue();
        assertThat(proof.sealed()).isGreaterThanOrEqualTo(5000);
        assertThat(proof.seals()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void noticesAnEntryThatWasTakenOutOfTheQueue() throws Exception {
        transaction.run(() -> audit.record("desk.clean", "desk", subject, ""));
        awaitSeals();
        slipInAStray();
        ChainProof proof = admin.call(() -> seals.verify());
        assertThat(proof.strays()).isEqualTo(1);
        assertThat(proof.isIntact()).isFalse();
        new Rows(owner).update("INSERT INTO audit_unsealed (entry_id) VALUES (0)");
        assertThat(awaitSeals().isIntact()).isTrue();
    }

    /** The schema's owner may do what the application cannot. */
    private void slipInAStray() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO audit_entry SELECT 0, recorded_at, business_date, actor, 'stray',"
                    + " subject_type, subject_id, facts FROM audit_entry WHERE id > 0 LIMIT 1");
            statement.executeUpdate("DELETE FROM audit_unsealed WHERE entry_id = 0");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private ChainProof awaitSeals() throws Exception {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> new Rows(database).number("SELECT COUNT(*) FROM audit_unsealed") == 0);
        return admin.call(() -> seals.verify());
    }
}
