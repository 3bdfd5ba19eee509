package org.kontor.kills;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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

/**
 * WildFly is killed with SIGKILL while a collection run is created, released or handed over, or while the bank's statement is
 * taken in or matched, and started again. No debit is collected twice, the bank's folder holds the file once, every entry
 * of the bank is booked once, and in the end everybody has paid.
 *
 * <p>{@code -Dkontor.kills=50} kills more often, {@code -Dkontor.kills.seed=4711} repeats a run.
 */
class MoneyKillsIT {
    private static final int ACCOUNTS = 200;
    private static final int USUAL = 8;

    private final RealStack stack = RealStack.empty();
    private final HttpClient client = HttpClient.newHttpClient();

    /** Where it is killed, and at most how many milliseconds after that began. */
    private enum Phase {
        CREATE(400),
        RELEASE(400),
        HAND_OVER(600),
        TAKE_IN(1500),
        MATCH(2500);

        private final int longest;

        Phase(int longest) {
            this.longest = longest;
        }
    }

    @Test
    void noMomentToDieCollectsTwiceOrLosesMoney() throws Exception {
        int asked = Integer.getInteger("kontor.kills", USUAL);
        // Half as many as of billing runs in the usual suite, which has to end.
        int kills = asked <= USUAL ? asked / 2 : asked;
        long seed = Long.getLong("kontor.kills.seed", System.nanoTime());
        System.out.println("[kills] money: " + kills + " kills, seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < kills; i++) {
            Phase phase = Phase.values()[random.nextInt(Phase.values().length)];
            oneLife(phase, random.nextInt(phase.longest), String.format(Locale.ROOT, "M%03d", i));
        }
    }

    private void oneLife(Phase phase, long delay, String name) throws Exception {
        try (Connection owner = new Database(stack.settings()).connect("kontor")) {
            LocalDate today = Rows.businessDate(owner);
            DebitSpace space = new DebitSpace(owner, name);
            long seller = space.fill(ACCOUNTS, today);
            bill(owner, seller, today);
            LocalDate through = today.plusDays(14);
            String body = "{\"seller\": %d, \"through\": \"%s\"}".formatted(seller, through);
            during(phase == Phase.CREATE, delay, () -> post("", body, name + "-create"));
            long run = Rows.number(owner, "SELECT MAX(id) FROM payment_run WHERE seller_id = " + seller);
            during(phase == Phase.RELEASE, delay, () -> post("/" + run + "/release", "", name + "-release"));
            during(phase == Phase.HAND_OVER, delay, () -> post("/" + run + "/submit", "", name + "-submit"));
            new BankStatementFile(owner, space.bankAccount()).drop(seller, today, in());
            if (phase == Phase.MATCH) {
                Awaiting.some(
                        owner,
                        "SELECT COUNT(*) FROM allocation l JOIN ledger_entry e ON e.id = l.ledger_entry_id"
                                + " WHERE e.seller_id = " + seller);
            }
            during(phase == Phase.MATCH || phase == Phase.TAKE_IN, delay, () -> {});
            Awaiting.none(owner, "SELECT COUNT(*) FROM open_entry WHERE seller_id = " + seller);
            new MoneyInvariants(owner, bank()).check(seller, run, ACCOUNTS);
            System.out.println("[kills] " + name + " " + phase + " after " + delay + " ms holds");
        }
    }

    private void bill(Connection owner, long seller, LocalDate today) throws IOException, InterruptedException {
        RunByApi billing = new RunByApi(stack);
        long run = billing.start(seller, today);
        Awaiting.state(owner, run, "DRAFTED");
        billing.issue(run);
        Awaiting.state(owner, run, "DONE");
    }

    /** Something a client does; it may fail while the server is away. */
    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }

    /** Does it until it is done, killed meanwhile or not. */
    private void during(boolean killed, long delay, Step step) throws Exception {
        CompletableFuture<Void> done = CompletableFuture.runAsync(() -> Awaitility.await()
                .atMost(Awaiting.PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsMatching(IOException.class::isInstance)
                .until(() -> {
                    step.run();
                    return true;
                }));
        if (killed) {
            // The one place where a test may wait blindly: the moment has to come from outside.
            Thread.sleep(delay);
            stack.servers().killWildFly();
            stack.servers().restartWildFly();
        }
        done.get(Awaiting.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private void post(String path, String body, String key) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.url() + "/api/v1/collection-runs" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", key)
                .header("Authorization", "Bearer " + stack.token("sabine"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private Path bank() {
        return stack.settings().home().resolve("bank");
    }

    private Path in() {
        return bank().resolve("in");
    }
}
