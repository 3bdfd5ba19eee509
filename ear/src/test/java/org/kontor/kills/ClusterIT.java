package org.kontor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
    private static final int ACCOUNTS = 120;
    private static final int DEBTORS = 40;
    private static final int DONE = 200;
    private static final String PAGE = "/office/invoicing/runs.xhtml";
    private static final Map<String, String> SECOND = Map.of(
            "KONTOR_NODE", "second",
            "KONTOR_CLUSTER_ADDRESS", "127.0.0.2",
            "KONTOR_HTTP_PORT", "18090",
            "KONTOR_HTTPS_PORT", "18453",
            "KONTOR_MANAGEMENT_PORT", "19995");

    private final RealStack stack = RealStack.empty();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theOtherNodeGoesOn() throws Exception {
        Settings away = second();
        WildFly second = new WildFly(away, Map.of("KONTOR_DEMO", "false"));
        try {
            second.startAndAwait();
            collectionThatBothNodesWantToDo(away.url());
            runThatLosesANode(away.url());
        } finally {
            second.end();
        }
    }

    /** Each step is asked of both nodes at the same time: one does it, the other is told that it is done. */
    private void collectionThatBothNodesWantToDo(String secondUrl) throws Exception {
        try (Connection owner = new Database(stack.settings()).connect("kontor")) {
            LocalDate today = Rows.businessDate(owner);
            long seller = new DebitSpace(owner, "TWONODES").fill(DEBTORS, today);
            RunByApi billing = new RunByApi(stack, secondUrl);
            long invoices = billing.start(seller, today);
            Awaiting.state(owner, invoices, "DRAFTED");
            billing.issue(invoices);
            Awaiting.state(owner, invoices, "DONE");
            String body = "{\"seller\": %d, \"through\": \"%s\"}".formatted(seller, today.plusDays(14));
            assertThat(both(secondUrl, "", body)).containsOnlyOnce(DONE);
            assertThat(Rows.number(owner, "SELECT COUNT(*) FROM payment_run WHERE seller_id = " + seller))
                    .isEqualTo(1);
            long run = Rows.number(owner, "SELECT MAX(id) FROM payment_run WHERE seller_id = " + seller);
            assertThat(both(secondUrl, "/" + run + "/release", "")).containsOnlyOnce(DONE);
            assertThat(both(secondUrl, "/" + run + "/submit", "")).containsOnlyOnce(DONE);
            assertThat(Rows.number(owner, "SELECT file_version FROM payment_run WHERE id = " + run))
                    .as("its file was written once")
                    .isEqualTo(1);
            assertThat(Rows.number(
                            owner,
                            "SELECT COUNT(*) - COUNT(DISTINCT i.entry_id) FROM debit_item i JOIN debit d"
                                    + " ON d.id = i.debit_id WHERE d.seller_id = " + seller))
                    .as("no item is collected twice")
                    .isZero();
            assertThat(Rows.number(
                            owner,
                            "SELECT COUNT(*) FROM payment_run_step WHERE run_id = " + run
                                    + " AND step IN ('RELEASED', 'SUBMITTED')"))
                    .isEqualTo(2);
        }
    }

    /** What each node answers: {@link #DONE}, or the status of a refusal. */
    private List<Integer> both(String secondUrl, String path, String body) {
        List<CompletableFuture<HttpResponse<String>>> asked = Stream.of(stack.url(), secondUrl)
                .map(url -> HttpRequest.newBuilder(URI.create(url + "/api/v1/collection-runs" + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Authorization", "Bearer " + stack.token("sabine"))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .map(request -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .toList();
        List<Integer> answers = asked.stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.statusCode() < 300 ? DONE : answer.statusCode())
                .toList();
        assertThat(answers).as("refused by a rule, not broken").allMatch(status -> status < 500);
        return answers;
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
