package org.kontor.kills;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.kontor.local.Database;
import org.kontor.testing.RealStack;

/**
 * Cancels some invoices of a seller by API as soon as they are issued, whatever happens to the server meanwhile: a request
 * that got no answer is sent again under its key.
 */
final class Cancelling implements Runnable {
    static final int MANY = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient client = HttpClient.newHttpClient();
    private final RealStack stack;
    private final long seller;

    Cancelling(RealStack stack, long seller) {
        this.stack = stack;
        this.seller = seller;
    }

    @Override
    public void run() {
        try (Connection owner = new Database(stack.settings()).connect("kontor")) {
            Awaitility.await("invoices of seller " + seller)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> invoices(owner).size() == MANY);
            for (long invoice : invoices(owner)) {
                Awaitility.await("cancellation of " + invoice)
                        .atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(100))
                        .ignoreExceptionsMatching(IOException.class::isInstance)
                        .until(() -> cancel(invoice) == 201);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> invoices(Connection owner) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM invoice WHERE kind = 'INVOICE' AND seller_id = "
                        + seller + " ORDER BY id LIMIT " + MANY)) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        }
        return ids;
    }

    private int cancel(long invoice) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(stack.url() + "/api/v1/invoices/" + invoice + "/cancellation"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", "kill-cancels-" + invoice)
                .header("Authorization", "Bearer " + stack.token("sabine"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"reason\": \"Around a kill\"}"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
}
