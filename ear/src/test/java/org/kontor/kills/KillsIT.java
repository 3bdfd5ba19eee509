package org.kontor.kills;

import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.local.Database;
import org.kontor.testing.RealStack;
import org.kontor.testing.RunByApi;
import org.kontor.testing.SqlSpace;

/**
 * WildFly is killed with SIGKILL while it drafts, issues, renders or mails, at a moment nobody chose, and started again.
 * Whatever the moment, also of the cancellations that are issued around it, every contract is billed once, numbers have no gap, the sums agree, and no mail goes out twice
 * unless its row says that nobody knows.
 *
 * <p>{@code -Dkontor.kills=50} kills more often, {@code -Dkontor.kills.seed=4711} repeats a run.
 */
class KillsIT {
    private static final int ACCOUNTS = 100;

    private final RealStack stack = RealStack.empty();

    @Test
    void noMomentToDieCostsOrDoublesAnything() throws Exception {
        int kills = Integer.getInteger("kontor.kills", 8);
        long seed = Long.getLong("kontor.kills.seed", System.nanoTime());
        System.out.println("[kills] " + kills + " kills, seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < kills; i++) {
            oneLife(Moment.of(random), String.format(Locale.ROOT, "K%03d", i));
        }
    }

    private void oneLife(Moment moment, String seller) throws Exception {
        try (Connection owner = new Database(stack.settings()).connect("kontor")) {
            LocalDate today = Rows.businessDate(owner);
            long id = new SqlSpace(owner, seller).fill(ACCOUNTS, today.withDayOfMonth(1));
            owner.setAutoCommit(true);
            RunByApi run = new RunByApi(stack);
            long runId = run.start(id, today);
            if (moment.phase() == Moment.Phase.DRAFT) {
                killAfter(moment, seller);
            }
            Awaiting.state(owner, runId, "DRAFTED");
            run.issue(runId);
            Cancelling cancelling = new Cancelling(stack, id);
            CompletableFuture<Void> cancelled = CompletableFuture.runAsync(cancelling);
            if (moment.phase() != Moment.Phase.DRAFT) {
                awaitPhase(moment, owner, id);
                killAfter(moment, seller);
            }
            Awaiting.state(owner, runId, "DONE");
            cancelled.get(Awaiting.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            Awaiting.mails(owner, id);
            Invariants.Counts counts = new Invariants.Counts(ACCOUNTS, Cancelling.MANY);
            new Invariants(owner, stack.settings().mail(), seller).check(id, counts, moment);
        }
    }

    private void killAfter(Moment moment, String seller) throws InterruptedException {
        // The one place where a test may wait blindly: the moment has to come from outside, not from what the server
        // does.
        Thread.sleep(moment.delay());
        stack.servers().killWildFly();
        System.out.println("[kills] " + seller + " " + moment);
        stack.servers().restartWildFly();
    }

    /** Rendering starts once something is issued, mailing once something is rendered. */
    private static void awaitPhase(Moment moment, Connection owner, long seller) {
        if (moment.phase() == Moment.Phase.ISSUE) {
            return;
        }
        String sql = moment.phase() == Moment.Phase.RENDER
                ? "SELECT COUNT(*) FROM invoice WHERE seller_id = " + seller
                : "SELECT COUNT(*) FROM message m JOIN invoice i ON i.id = m.subject_id AND m.subject_type = 'invoice'"
                        + " WHERE i.seller_id = " + seller + " AND m.state = 'SENT'";
        Awaitility.await(moment.phase().name())
                .atMost(Awaiting.PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Rows.number(owner, sql) > 0);
    }
}
