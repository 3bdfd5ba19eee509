package org.kontor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.Transaction;

/** The schema's owner drops a trigger and changes what was sealed: the chain tells. */
class TamperingIT extends InContainer {
    @Inject
    private AuditTrail trail;

    @Inject
    private AuditSeals seals;

    @Inject
    private Transaction transaction;

    @Inject
    private AsAdmin admin;

    @Resource(lookup = "java:jboss/datasources/KontorOwnerDS")
    private DataSource owner;

    private final String subject = UUID.randomUUID().toString().substring(0, 30);
    private final String entry = " WHERE subject_id = '" + subject + "'";

    @Test
    void aChangedEntryBreaksItsSeal() throws Exception {
        sealAnEntry();
        tamper("UPDATE audit_entry SET facts = 'once'" + entry);
        assertThat(admin.call(() -> seals.verify()).brokenSeal()).isPositive();

        tamper("UPDATE audit_entry SET facts = 'twice'" + entry);
        assertThat(admin.call(() -> seals.verify()).isIntact()).isTrue();
    }

    @Test
    void aRemovedEntryBreaksItsSeal() throws Exception {
        sealAnEntry();
        tamper("UPDATE audit_entry SET id = -id" + entry);
        assertThat(admin.call(() -> seals.verify()).brokenSeal()).isPositive();

        tamper("UPDATE audit_entry SET id = -id" + entry);
        assertThat(admin.call(() -> seals.verify()).isIntact()).isTrue();
    }

    private void sealAnEntry() {
        transaction.run(() -> trail.record("desk.clean", "desk", subject, "twice"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> new Rows(owner).number("SELECT COUNT(*) FROM audit_unsealed") == 0);
    }

    private void tamper(String update) throws SQLException {
        Rows rows = new Rows(owner);
        rows.update("DROP TRIGGER audit_entry_no_update");
        rows.update(update);
        rows.update("CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry FOR EACH ROW SIGNAL SQLSTATE"
                + " '45000' SET MESSAGE_TEXT = 'audit entries are never changed'");
    }
}
