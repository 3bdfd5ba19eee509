package org.kontor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
    private static final String HOSTS = "127.0.0.1[7600],127.0.0.2[7600]";
    private static final String PAGE = "/office/invoicing/runs.xhtml";

    private final RealStack stack = RealStack.empty();

    @Test
    void theOtherNodeGoesOn() throws Exception {
        stack.servers().killWildFly();
        WildFly first = node("first", "127.0.0.1", Map.of());
        Settings away = settings("second", "127.0.0.2", otherPorts());
        WildFly second = new WildFly(away, Map.of("KONTOR_DEMO", "false"));
        try {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(first::startAndAwait),
                            CompletableFuture.runAsync(second::startAndAwait))
                    .join();
            runThatLosesANode(first, away.url());
        } finally {
            first.end();
            second.end();
            stack.servers().restartWildFly();
        }
    }

    private void runThatLosesANode(WildFly first, String secondUrl) throws Exception {
        Visitor visitor = Visitor.loggedIn(stack.url(), "sabine", PAGE);
        try (Connection owner = new Database(stack.settings()).connect("kontor")) {
            LocalDate today = Rows.businessDate(owner);
            long seller = new SqlSpace(owner, "CLUSTER").fill(ACCOUNTS, today.withDayOfMonth(1));
            owner.setAutoCommit(true);
            RunByApi run = new RunByApi(stack, secondUrl);
            long runId = run.start(seller, today);
            Awaiting.state(owner, runId, "DRAFTED");
            run.issue(runId);
            first.die();
            assertThat(visitor.balancedTo(secondUrl).get(PAGE)).contains("CLUSTER");
            Awaiting.state(owner, runId, "DONE");
            // What the dead node was mailing is known to be uncertain when it is back, or after 15 minutes.
            first.startAndAwait();
            Awaiting.mails(owner, seller);
            new Invariants(owner, stack.settings().mail(), "CLUSTER")
                    .check(seller, new Invariants.Counts(ACCOUNTS, 0), new Moment(Moment.Phase.ISSUE, 0));
        }
    }

    private WildFly node(String name, String address, Map<String, String> more) {
        return new WildFly(settings(name, address, more), Map.of("KONTOR_DEMO", "false"));
    }

    private Settings settings(String name, String address, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "KONTOR_SERVER_CONFIG", "standalone-ha.xml",
                "KONTOR_NODE", name,
                "KONTOR_CLUSTER_ADDRESS", address,
                "KONTOR_CLUSTER_HOSTS", HOSTS,
                "KONTOR_MAIL_DIR", stack.settings().mail().toString()));
        environment.putAll(more);
        Path home = stack.settings().home().resolveSibling("cluster").resolve(name);
        return stack.settings().with(home, environment);
    }

    private static Map<String, String> otherPorts() {
        return Map.of("KONTOR_HTTP_PORT", "18090", "KONTOR_HTTPS_PORT", "18453", "KONTOR_MANAGEMENT_PORT", "19995");
    }
}
