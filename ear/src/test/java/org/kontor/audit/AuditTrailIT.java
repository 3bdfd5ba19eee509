package org.kontor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsSystem;
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

    @Inject
    private AsSystem system;

    @Inject
    private AuditErasures erasures;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource database;

    @Resource(lookup = "java:jboss/datasources/KontorOwnerDS")
    private DataSource owner;

    private final String subject = UUID.randomUUID().toString().substring(0, 30);

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
    void whatTellsOfSomebodyIsUnreadableOnceTheKeyIsDestroyedAndTheChainHolds() throws Exception {
        Person anna = Person.login("anna-" + subject + "@example.org");
        Rows rows = new Rows(database);
        transaction.run(() -> {
            audit.record(AuditFact.of("account.admit", subject, 1, "Anna Ü.").about(anna));
            audit.record(
                    AuditFact.of("account.dismiss", subject, 1, "Anna geht").about(anna));
            audit.record(AuditFact.of("member.admit", subject, 1, "kurz").about(anna));
        });
        assertThat(facts()).containsExactly("Anna Ü.", "Anna geht", "kurz");
        assertThat(rows.number("SELECT COUNT(*) FROM audit_entry WHERE subject_type = '" + subject
                        + "' AND facts = '' AND LENGTH(facts_sealed) > 28"))
                .isEqualTo(3);
        assertThat(keysOf(anna)).isEqualTo(2);
        awaitSeals();

        system.run(() -> erasures.erase(anna, LocalDate.of(2019, 12, 31)));
        assertThat(facts()).containsExactly("Anna Ü.", "Anna geht", AuditEntry.ERASED);
        assertThat(keysOf(anna)).isZero();
        // Whoever comes later under that name is somebody else.
        transaction.run(() ->
                audit.record(AuditFact.of("account.admit", subject, 1, "wieder").about(anna)));
        assertThat(keysOf(anna)).isEqualTo(1);
        assertThat(system.call(() -> erasures.destroyDue(LocalDate.of(2019, 12, 31))))
                .isZero();
        assertThat(system.call(() -> erasures.destroyDue(LocalDate.of(2020, 1, 1))))
                .isEqualTo(1);
        assertThat(facts()).containsExactly(AuditEntry.ERASED, AuditEntry.ERASED, AuditEntry.ERASED, "wieder");
        assertThat(awaitSeals().isIntact()).isTrue();
        assertThatThrownBy(() -> rows.update("UPDATE audit_key SET secret = 'x' WHERE owner = '" + anna.name() + "'"))
                .hasMessageContaining("never another");
    }

    @Test
    void aKeyThatWasRolledBackIsMadeAgain() throws Exception {
        Person ben = Person.login("ben-" + subject);
        AuditFact fact = AuditFact.of("desk.clean", subject, 1, "by Ben").about(ben);
        assertThatThrownBy(() -> transaction.fail(() -> audit.record(fact))).isNotNull();
        assertThat(keysOf(ben)).isZero();
        transaction.run(() -> audit.record(fact));
        assertThat(facts()).containsExactly("by Ben");
    }

    @Test
    void whoWritesAtTheSameMomentSharesAKeyAndTheEraserWaits() throws Exception {
        Person cem = Person.login("cem-" + subject);
        AuditFact fact = AuditFact.of("desk.clean", subject, 1, "by Cem").about(cem);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Callable<Void> first = () -> {
            transaction.run(() -> {
                audit.record(fact);
                written.countDown();
                hold(go);
            });
            return null;
        };
        Callable<Void> second = () -> {
            transaction.run(() -> audit.record(fact));
            return null;
        };
        Future<Void> one = executor.submit(first);
        written.await();
        Future<Void> two = executor.submit(second);
        Future<?> eraser = executor.submit(() -> system.run(() -> erasures.erase(cem, LocalDate.of(2019, 12, 31))));
        go.countDown();
        one.get();
        two.get();
        eraser.get();
        assertThat(facts()).containsExactly("by Cem", "by Cem");
        assertThat(awaitSeals().isIntact()).isTrue();
    }

    @Test
    void findsEntriesByWhatIsNotEncrypted() throws Exception {
        transaction.run(() -> audit.record("desk." + subject.substring(0, 8), "desk", subject, ""));
        Page<AuditEntry> found = admin.call(() -> audit.entries(new PageRequest(subject, 0, 10, "", false)));
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.rows()).extracting(AuditEntry::actor).containsExactly("system");
    }

    private static void hold(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> facts() throws Exception {
        return admin.call(() -> audit.history(subject, "1")).stream()
                .map(entry -> entry.fact().facts())
                .toList();
    }

    private long keysOf(Person person) throws SQLException {
        return new Rows(database).number("SELECT COUNT(*) FROM audit_key WHERE owner = '" + person.name() + "'");
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
            statement.executeUpdate("INSERT INTO audit_entry (id, recorded_at, business_date, actor, action,"
                    + " subject_type, subject_id, facts) SELECT 0, recorded_at, business_date, actor, 'stray',"
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
