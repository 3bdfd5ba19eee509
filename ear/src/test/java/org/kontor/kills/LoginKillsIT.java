package org.kontor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.local.Database;
import org.kontor.testing.RealStack;
import org.kontor.testing.SqlSpace;

/**
 * WildFly is killed with SIGKILL while logins are made. Started again, each person has one user, is admitted once, and got
 * one mail, or at most one where its row says that nobody knows; nobody is taken for somebody else.
 *
 * <p>{@code -Dkontor.kills=50} kills more often, {@code -Dkontor.kills.seed=4711} repeats a run.
 */
class LoginKillsIT {
    private static final int PEOPLE = 20;
    private static final int USUAL = 8;
    private static final int LONGEST = 2500;
    private static final String WAITING =
            "SELECT COUNT(*) FROM login_request WHERE state IN ('WANTED', 'CREATED'," + " 'SENDING') AND email LIKE '";

    private final RealStack stack = RealStack.empty();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void noMomentToDieMakesTwoUsersOrTwoMails() throws Exception {
        int asked = Integer.getInteger("kontor.kills", USUAL);
        // One in the usual suite, which has to end.
        int kills = asked <= USUAL ? 1 : asked;
        long seed = Long.getLong("kontor.kills.seed", System.nanoTime());
        System.out.println("[kills] logins: " + kills + " kills, seed " + seed);
        Random random = new Random(seed);
        try (Connection owner = new Database(stack.settings()).connect("kontor")) {
            for (int i = 0; i < kills; i++) {
                oneLife(owner, random.nextInt(LONGEST), String.format(Locale.ROOT, "L%03d", i));
            }
        }
    }

    private void oneLife(Connection owner, long delay, String name) throws Exception {
        long seller =
                new SqlSpace(owner, name).fill(PEOPLE, Rows.businessDate(owner).withDayOfMonth(1));
        owner.setAutoCommit(true);
        String of = name.toLowerCase(Locale.ROOT) + "-%@kills.example'";
        try (Statement sql = owner.createStatement()) {
            sql.execute("INSERT INTO login_request (id, account_id, role, name, email, language, state, requested_by,"
                    + " requested_at, changed_at) SELECT NEXT VALUE FOR login_request_seq, c.account_id, 'PAYER',"
                    + " 'Kim Kill', CONCAT('" + name.toLowerCase(Locale.ROOT)
                    + "-', c.account_id, '@kills.example'), 'de', 'WANTED', 'test', UTC_TIMESTAMP(), UTC_TIMESTAMP()"
                    + " FROM contract c WHERE c.seller_id = " + seller);
        }
        Awaiting.some(owner, "SELECT COUNT(*) FROM login_request WHERE state <> 'WANTED' AND email LIKE '" + of);
        // The one place where a test may wait blindly: the moment has to come from outside.
        Thread.sleep(delay);
        stack.servers().killWildFly();
        try (Statement sql = owner.createStatement()) {
            // The node is dead: what it was sending does not have to wait for that to be certain.
            sql.execute("UPDATE login_request SET changed_at = '2020-01-01' WHERE state = 'SENDING'");
        }
        stack.servers().restartWildFly();
        Awaiting.none(owner, WAITING + of);
        long uncertain = check(owner, of);
        System.out.println("[kills] " + name + " after " + delay + " ms holds; uncertain mails: " + uncertain);
    }

    private long check(Connection owner, String of) throws Exception {
        String token = token();
        long uncertain = 0;
        int people = 0;
        try (Statement sql = owner.createStatement();
                ResultSet row = sql.executeQuery(
                        "SELECT r.id, r.email, r.state, (SELECT COUNT(*) FROM account_login l WHERE l.account_id ="
                                + " r.account_id AND l.login = r.email) FROM login_request r WHERE r.email LIKE '"
                                + of)) {
            while (row.next()) {
                people++;
                String email = row.getString(2);
                String state = row.getString(3);
                assertThat(state).as(email).isIn("INVITED", "UNCERTAIN");
                assertThat(row.getInt(4)).as("admitted").isEqualTo(1);
                JsonNode users = users(token, email);
                assertThat(users).as("users").hasSize(1);
                assertThat(users.path(0)
                                .path("attributes")
                                .path("kontorRequest")
                                .path(0)
                                .asText())
                        .isEqualTo(row.getString(1));
                long mails = mails(email);
                if (state.equals("INVITED")) {
                    assertThat(mails).as("mails to " + email).isEqualTo(1);
                } else {
                    uncertain++;
                    assertThat(mails).as("mails to " + email).isLessThanOrEqualTo(1);
                }
            }
        }
        assertThat(people).isEqualTo(PEOPLE);
        return uncertain;
    }

    private long mails(String email) throws IOException {
        try (Stream<Path> files = Files.list(stack.settings().mail())) {
            List<Path> all =
                    files.filter(name -> name.toString().endsWith(".eml")).toList();
            long count = 0;
            for (Path file : all) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                count += text.lines().anyMatch(line -> line.startsWith("To:") && line.contains(email)) ? 1 : 0;
            }
            return count;
        }
    }

    private JsonNode users(String token, String email) throws IOException, InterruptedException {
        return get(HttpRequest.newBuilder(URI.create(stack.settings().keycloakUrl()
                        + "/admin/realms/kontor/users?exact=true&briefRepresentation=false&email=" + email))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private String token() throws IOException, InterruptedException {
        return get(HttpRequest.newBuilder(URI.create(
                                stack.settings().keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=admin&password=admin"))
                        .build())
                .path("access_token")
                .asText();
    }

    private JsonNode get(HttpRequest request) throws IOException, InterruptedException {
        return json.readTree(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }
}
