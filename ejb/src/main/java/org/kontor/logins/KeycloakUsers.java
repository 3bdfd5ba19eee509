package org.kontor.logins;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kontor.identity.Roles;
import org.kontor.settings.Configuration;
import org.kontor.settings.KeycloakAccess;

/** The users of the realm, by Keycloak's admin API. Never inside a transaction. */
@ApplicationScoped
class KeycloakUsers {
    /** A day and two: an order on Friday evening is looked at on Monday. */
    static final Duration LINK_LIVES = Duration.ofDays(3);

    // Its permissions keep users from changing it: whoever could, would make a login look like one that nobody entered.
    private static final String REQUEST = "kontorRequest";
    private static final String PASSWORD = "UPDATE_PASSWORD";
    private static final String GROUP = "/members";
    private static final String CLIENT = "kontor-web";
    private static final Set<String> STAFF = Set.of(Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR);
    // What Keycloak takes in no name of a person, though a company may have it.
    private static final Pattern REFUSED = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int BAD_GATEWAY = 502;

    private final ObjectMapper json = new ObjectMapper();
    private final Optional<KeycloakAccess> access;
    private final String home;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    protected KeycloakUsers() {
        this(Optional.empty(), "");
    }

    @Inject
    KeycloakUsers(Configuration configuration) {
        this(configuration.keycloak(), configuration.baseUrl() + "/my/");
    }

    KeycloakUsers(Optional<KeycloakAccess> access, String home) {
        this.access = access;
        this.home = home;
    }

    boolean isOn() {
        return access.isPresent();
    }

    /**
     * @throws KeycloakAway if it cannot be reached or does not let Kontor in
     */
    Connection connect() {
        KeycloakAccess given = access.orElseThrow();
        HttpRequest request = HttpRequest.newBuilder(URI.create(given.token()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encoded(given.client())
                        + "&client_secret=" + encoded(given.secret())))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != OK) {
            throw new KeycloakAway("does not let " + given.client() + " in: " + answer.statusCode(), null);
        }
        return new Connection(given.admin(), read(answer).path("access_token").asText());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= BAD_GATEWAY) {
                throw new KeycloakAway("is not well: " + answer.statusCode(), null);
            }
            return answer;
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new KeycloakAway("cannot be reached", e);
        } catch (IOException e) {
            throw new KeycloakSilent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeycloakSilent(e);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new KeycloakAway("sent no JSON", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** For a portion of work: its token lives some minutes. */
    final class Connection {
        private final String admin;
        private final String token;

        private Connection(String admin, String token) {
            this.admin = admin;
            this.token = token;
        }

        /** Users with that name or that mail address. */
        List<KeycloakUser> find(String email) {
            Map<String, KeycloakUser> found = new LinkedHashMap<>();
            for (String field : List.of("username", "email")) {
                HttpResponse<String> answer =
                        send(call("/users?exact=true&briefRepresentation=false&" + field + "=" + encoded(email))
                                .GET()
                                .build());
                check(answer, OK, "find a user");
                read(answer).forEach(user -> found.put(user.path("id").asText(), user(user)));
            }
            return new ArrayList<>(found.values());
        }

        private KeycloakUser user(JsonNode user) {
            boolean first = false;
            for (JsonNode action : user.path("requiredActions")) {
                first |= action.asText().equals(PASSWORD);
            }
            return new KeycloakUser(
                    user.path("id").asText(),
                    user.path("username").asText(),
                    user.path("email").asText(),
                    user.path("emailVerified").asBoolean() || !first,
                    user.path("attributes").path(REQUEST).path(0).asText());
        }

        /** A user without a password; empty if somebody has that name or address in the meantime. */
        Optional<KeycloakUser> create(LoginRequest request) {
            String email = request.person().email();
            String name =
                    REFUSED.matcher(request.person().name()).replaceAll(" ").strip();
            int space = name.lastIndexOf(' ');
            Map<String, Object> user = Map.of(
                    "username",
                    email,
                    "email",
                    email,
                    "emailVerified",
                    false,
                    "enabled",
                    true,
                    "firstName",
                    space < 0 ? name : name.substring(0, space),
                    "lastName",
                    space < 0 ? "" : name.substring(space + 1),
                    "groups",
                    List.of(GROUP),
                    "requiredActions",
                    List.of(PASSWORD, "VERIFY_EMAIL"),
                    "attributes",
                    Map.of(
                            REQUEST,
                            List.of(Long.toString(request.id())),
                            "locale",
                            List.of(request.person().language().getLanguage())));
            HttpResponse<String> answer = send(call("/users").POST(body(user)).build());
            if (answer.statusCode() == CONFLICT) {
                return Optional.empty();
            }
            check(answer, CREATED, "create a user");
            String location = answer.headers().firstValue("Location").orElse("");
            String id = location.substring(location.lastIndexOf('/') + 1);
            return Optional.of(new KeycloakUser(id, email, email, false, Long.toString(request.id())));
        }

        /**
         * The user with that login is a member from the next time on that it logs in; a second time changes nothing.
         *
         * @throws KeycloakRefused if it did not, or there is no such user
         */
        void letIn(String login) {
            String user = find(login).stream()
                    .filter(found -> found.login().equals(login))
                    .map(KeycloakUser::id)
                    .findFirst()
                    .orElseThrow(() -> new KeycloakRefused("find the user of a login", NOT_FOUND));
            HttpResponse<String> group =
                    send(call("/group-by-path" + GROUP).GET().build());
            check(group, OK, "find the group of members");
            String path = "/users/" + encoded(user) + "/groups/"
                    + encoded(read(group).path("id").asText());
            check(send(call(path).PUT(HttpRequest.BodyPublishers.noBody()).build()), NO_CONTENT, "let a login in");
        }

        /**
         * Keycloak mails a link with which the person proves the address and sets a password.
         *
         * @throws KeycloakRefused if it did not
         * @throws KeycloakAway if it was not asked
         * @throws KeycloakSilent if nobody knows
         */
        void invite(String userId) {
            String path = "/users/" + encoded(userId) + "/execute-actions-email?client_id=" + CLIENT + "&redirect_uri="
                    + encoded(home) + "&lifespan=" + LINK_LIVES.toSeconds();
            HttpResponse<String> answer =
                    send(call(path).PUT(body(List.of("VERIFY_EMAIL", PASSWORD))).build());
            check(answer, NO_CONTENT, "mail an invitation");
        }

        /** Whether the user has a role of the operator's people, by itself or by a group; no if it is gone. */
        boolean isStaff(String userId) {
            HttpResponse<String> answer = send(call("/users/" + encoded(userId) + "/role-mappings/realm/composite")
                    .GET()
                    .build());
            if (answer.statusCode() == NOT_FOUND) {
                return false;
            }
            check(answer, OK, "tell the roles of a user");
            for (JsonNode role : read(answer)) {
                if (STAFF.contains(role.path("name").asText())) {
                    return true;
                }
            }
            return false;
        }

        /** For good; nothing happens if it is gone. */
        void delete(String userId) {
            HttpResponse<String> answer =
                    send(call("/users/" + encoded(userId)).DELETE().build());
            if (answer.statusCode() != NOT_FOUND) {
                check(answer, NO_CONTENT, "delete a user");
            }
        }

        private HttpRequest.Builder call(String path) {
            return HttpRequest.newBuilder(URI.create(admin + path))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json");
        }

        private HttpRequest.BodyPublisher body(Object value) {
            try {
                return BodyPublishers.ofString(json.writeValueAsString(value));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void check(HttpResponse<String> answer, int expected, String what) {
            // Some versions answer 200 where others have nothing to say.
            if (answer.statusCode() != expected && answer.statusCode() != OK) {
                throw new KeycloakRefused(what, answer.statusCode());
            }
        }
    }
}
