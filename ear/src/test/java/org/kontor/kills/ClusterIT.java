package org.kontor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.local.Database;
import org.kontor.local.Settings;
import org.kontor.local.WildFly;
import org.kontor.testing.RealStack;
import org.kontor.testing.RunByApi;
import org.kontor.testing.SqlSpace;
import org.kontor.testing.Visitor;

/**
 * Two nodes of {@code standalone-ha.xml}, configured by the same script, on one database: one is killed in the middle of
 * a run. The other finishes it, and who was logged in at the first goes on at the second.
 */
class ClusterIT {
    private static final int ACCOUNTS = 250;
    private static final String PAGE = "/office/invoicing/runs.xhtml";
    private static final Map<String, String> SECOND = Map.of(
            "KONTOR_NODE", "second",
            "KONTOR_CLUSTER_ADDRESS", "127.0.0.2",
            "KONTOR_HTTP_PORT", "18090",
            "KONTOR_HTTPS_PORT", "18453",
            "KONTOR_MANAGEMENT_PORT", "19995");

    private final RealStack stack = RealStack.empty();

    @Test
    void theOtherNodeGoesOn() throws Exception {
        Settings away = second();
        WildFly second = new WildFly(away, Map.of("KONTOR_DEMO", "false"));
        try {
            second.startAndAwait();
            runThatLosesANode(away.url());
        } finally {
            second.end();
        }
    }

    private void runThatLosesANode(String secondUrl) throws Exception {
        Visitor visitor = Visitor.loggedIn(stack.url(), "sabine", PAGE);
        try (Connection owner = new Database(stack.settings()).connect("kontor")) {
            LocalDate today = Rows.businessDate(owner);
            long seller = new SqlSpace(owner, "CLUSTER").fill(ACCOUNTS, today.withDayOfMonth(1));
            owner.setAutoCommit(true);
            RunByApi run = new RunByApi(stack, secondUrl);
            long runId = run.start(seller, today);
            Awaiting.state(owner, runId, "DRAFTED");
            run.issue(runId);
            stack.servers().killWildFly();
            assertThat(visitor.balancedTo(secondUrl).get(PAGE)).contains("CLUSTER");
            Awaiting.state(owner, runId, "DONE");
            // What the dead node was mailing is known to be uncertain when it is back, or after 15 minutes.
            stack.servers().restartWildFly();
            Awaiting.mails(owner, seller);
            new Invariants(owner, stack.settings().mail(), "CLUSTER")
                    .check(seller, new Invariants.Counts(ACCOUNTS, 0), new Moment(Moment.Phase.ISSUE, 0));
        }
    }

    /** Beside the stack's own node: a folder, an address and ports of its own, the same mail. */
    private Settings second() {
        Map<String, String> environment = new HashMap<>(SECOND);
        environment.put("KONTOR_MAIL_DIR", stack.settings().mail().toString());
        Path home = stack.settings().home().resolveSibling("second");
        return stack.settings().with(home, environment);
    }
}
