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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * WildFly is killed with SIGKILL while logins are made. Started again, each person has one user, is admitted once, and got
 * one mail, or at most one where its row says that nobody knows; nobody is taken for somebody else.
 */
class LoginKillsIT {
    private static final int PEOPLE = 20;
    private static final String WAITING =
            "SELECT COUNT(*) FROM login_request WHERE state IN ('WANTED', 'CREATED'," + " 'SENDING') AND email LIKE '";

    private static final List<Lives.Phase> PHASES = List.of(new Lives.Phase(
            "INVITE",
            "SELECT COUNT(*) FROM login_request r JOIN contract c ON c.account_id = r.account_id"
                    + " WHERE r.state <> 'WANTED' AND c.seller_id = ",
            2500));

    private final Lives lives = new Lives("logins", 1);
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void noMomentToDieMakesTwoUsersOrTwoMails() throws Exception {
        lives.each("L", PHASES, owner -> {}, this::live);
    }

    private void live(Lives.Life life) throws Exception {
        Connection owner = life.owner();
        long seller = life.seller(PEOPLE);
        String name = life.name().toLowerCase(Locale.ROOT);
        String of = name + "-%@kills.example'";
        try (Statement sql = owner.createStatement()) {
            sql.execute("INSERT INTO login_request (id, account_id, role, name, email, language, state, requested_by,"
                    + " requested_at, changed_at) SELECT NEXT VALUE FOR login_request_seq, c.account_id, 'PAYER',"
                    + " 'Kim Kill', CONCAT('" + name
                    + "-', c.account_id, '@kills.example'), 'de', 'WANTED', 'test', UTC_TIMESTAMP(), UTC_TIMESTAMP()"
                    + " FROM contract c WHERE c.seller_id = " + seller);
        }
        life.die(seller);
        try (Statement sql = owner.createStatement()) {
            // The node is dead: what it was sending does not have to wait for that to be certain.
            sql.execute("UPDATE login_request SET changed_at = '2020-01-01' WHERE state = 'SENDING'");
        }
        life.begin();
        Awaiting.none(owner, WAITING + of);
        life.holds("uncertain mails: " + check(owner, of));
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
        try (Stream<Path> files = Files.list(lives.stack().settings().mail())) {
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
        return get(HttpRequest.newBuilder(URI.create(lives.stack().settings().keycloakUrl()
                        + "/admin/realms/kontor/users?exact=true&briefRepresentation=false&email=" + email))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private String token() throws IOException, InterruptedException {
        return get(HttpRequest.newBuilder(URI.create(lives.stack().settings().keycloakUrl()
                                + "/realms/master/protocol/openid-connect/token"))
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
