package org.kontor.logins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.LoginRole;
import org.kontor.settings.KeycloakAccess;

/** What Kontor makes of answers that the real Keycloak gives on bad days; its good ones are asked of the real one. */
class KeycloakUsersTest {
    private final List<String> asked = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private String users = "[]";
    private HttpServer server;
    private int tokenStatus = 200;
    private int status = 201;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/kontor/", exchange -> answer(exchange, tokenStatus, "{\"access_token\":\"t\"}"));
        server.createContext("/admin/realms/kontor/users", exchange -> answer(exchange, status, users));
        server.createContext(
                "/admin/realms/kontor/group-by-path/", exchange -> answer(exchange, 200, "{\"id\":\"group-id\"}"));
        server.start();
    }

    private void answer(HttpExchange exchange, int code, String body) throws IOException {
        paths.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.getResponseHeaders().add("Location", "http://localhost/admin/realms/kontor/users/some-id");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, code == 204 ? -1 : bytes.length);
        if (code != 204) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void makesAUserInOneCallWithGroupAndRequest() {
        KeycloakUser made = users().connect()
                .create(request("Jana \"J\" Müller & Söhne <GmbH>"))
                .orElseThrow();
        assertThat(made).isEqualTo(new KeycloakUser("some-id", "jana@example.org", "jana@example.org", false, "12"));
        assertThat(asked.get(1))
                .contains("\"kontorRequest\":[\"12\"]", "\"groups\":[\"/members\"]", "\"emailVerified\":false")
                .doesNotContain("&", "<", "\\\"", "credentials");
    }

    @Test
    void letsALoginInOnceItIsLinked() {
        status = 200;
        users = "[{\"id\":\"other\",\"username\":\"else\"},{\"id\":\"some-id\",\"username\":\"nora\"}]";
        users().connect().letIn("nora");
        assertThat(paths)
                .endsWith(
                        "GET /admin/realms/kontor/group-by-path/members",
                        "PUT /admin/realms/kontor/users/some-id/groups/group-id");
        assertThatThrownBy(() -> users().connect().letIn("nobody")).isInstanceOf(KeycloakRefused.class);
    }

    @Test
    void aConflictIsNoUser() {
        status = 409;
        assertThat(users().connect().create(request("Jana"))).isEmpty();
    }

    @Test
    void whoWorksForTheOperatorIsStaff() {
        KeycloakUsers.Connection connection = users().connect();
        status = 200;
        users = "[{\"name\":\"member\"},{\"name\":\"default-roles-kontor\"}]";
        assertThat(connection.isStaff("some-id")).isFalse();
        users = "[{\"name\":\"member\"},{\"name\":\"auditor\"}]";
        assertThat(connection.isStaff("some-id")).isTrue();
        status = 404;
        assertThat(connection.isStaff("some-id")).isFalse();
    }

    @Test
    void aUserThatIsGoneIsDeleted() {
        KeycloakUsers.Connection connection = users().connect();
        status = 204;
        connection.delete("some-id");
        status = 404;
        connection.delete("some-id");
        status = 403;
        assertThatThrownBy(() -> connection.delete("some-id")).isInstanceOf(KeycloakRefused.class);
        status = 503;
        assertThatThrownBy(() -> connection.delete("some-id")).isInstanceOf(KeycloakAway.class);
    }

    @Test
    void whatIsRefusedIsToldApartFromBeingAway() {
        KeycloakUsers.Connection connection = users().connect();
        status = 500;
        assertThatThrownBy(() -> connection.invite("some-id"))
                .isInstanceOf(KeycloakRefused.class)
                .hasMessageNotContaining("some-id");
        assertThatThrownBy(() -> connection.find("jana@example.org")).isInstanceOf(KeycloakRefused.class);
        status = 503;
        assertThatThrownBy(() -> connection.invite("some-id")).isInstanceOf(KeycloakAway.class);
        tokenStatus = 401;
        assertThatThrownBy(() -> users().connect())
                .isInstanceOf(KeycloakAway.class)
                .hasMessageNotContaining("secret");
        server.stop(0);
        assertThatThrownBy(() -> connection.invite("some-id")).isInstanceOf(KeycloakAway.class);
        assertThatThrownBy(() -> users().connect()).isInstanceOf(KeycloakAway.class);
    }

    @Test
    void knowsNothingIfTheAnswerDoesNotCome() throws IOException {
        KeycloakUsers.Connection connection = users().connect();
        server.removeContext("/admin/realms/kontor/users");
        server.createContext("/admin/realms/kontor/users", HttpExchange::close);
        assertThatThrownBy(() -> connection.invite("some-id")).isInstanceOf(KeycloakSilent.class);
    }

    private KeycloakUsers users() {
        String realm = "http://localhost:" + server.getAddress().getPort() + "/realms/kontor";
        return new KeycloakUsers(
                Optional.of(new KeycloakAccess(realm, "kontor-users", "secret")), "http://localhost/my/");
    }

    private static LoginRequest request(String name) {
        return new LoginRequest(
                12,
                1,
                OptionalLong.empty(),
                LoginRole.PAYER,
                new LoginRequest.Person(name, "jana@example.org", Locale.GERMAN),
                LoginState.WANTED,
                new LoginRequest.User("", ""),
                Instant.EPOCH);
    }
}
