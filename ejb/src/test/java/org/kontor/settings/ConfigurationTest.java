package org.kontor.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A wrong setting stops the start with its name and what is expected; all mistakes are told at once. */
class ConfigurationTest {
    private static final Map<String, String> COMPLETE =
            Map.of("KONTOR_BASE_URL", "https://kontor.example.org", "KONTOR_MAIL_FROM", "billing@example.org");

    @Test
    void isNoLocalStackAndLivesInBerlinByDefault() {
        Configuration configuration = read(Map.of());
        assertThat(configuration.isLocal()).isFalse();
        assertThat(configuration.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(configuration.baseUrl()).isEqualTo(URI.create("https://kontor.example.org"));
        assertThat(configuration.mailFrom()).isEqualTo("billing@example.org");
        assertThat(configuration.mailFolder()).isEmpty();
    }

    @Test
    void readsTheMailFolderInALocalStackOnly() {
        assertThat(read(Map.of("KONTOR_MAIL_DIR", "/mail")).mailFolder()).isEmpty();
        assertThat(read(Map.of("KONTOR_MAIL_DIR", "/mail", "KONTOR_LOCAL", "true"))
                        .mailFolder())
                .isPresent();
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> new Configuration(new GivenConfig(Map.of())))
                .isInstanceOf(WrongSettings.class)
                .hasMessageContaining("KONTOR_BASE_URL is missing")
                .hasMessageContaining("KONTOR_MAIL_FROM is missing");
    }

    @Test
    void namesWhatIsWrongAndWhatIsExpected() {
        refuses("KONTOR_LOCAL", "maybe", "true or false");
        refuses("KONTOR_ZONE", "Mars/Base", "a time zone like Europe/Berlin");
        refuses("KONTOR_BASE_URL", "kontor", "http:// or https://");
        refuses("KONTOR_BASE_URL", "https://kontor.example.org/", "no slash at the end");
        refuses("KONTOR_MAIL_FROM", "billing", "an address like");
        refuses("KONTOR_DB_URL", "jdbc:mysql://localhost/kontor", "jdbc:mariadb://host:port/schema");
        refuses("KONTOR_OIDC_URL", "http://localhost:8180", "https://host/realms/kontor");
        refuses("KONTOR_BEHIND_PROXY", "yes", "true or false");
        refuses("KONTOR_COOKIE_SECURE", "1", "true or false");
    }

    @Test
    void makesLoginsOnlyWithASecretForARealm() {
        assertThat(read(Map.of()).keycloak()).isEmpty();
        assertThatThrownBy(() -> read(Map.of("KONTOR_USERS_SECRET", "s"))).hasMessageContaining("KONTOR_OIDC_URL");
        KeycloakAccess access = read(Map.of(
                        "KONTOR_USERS_SECRET", "s", "KONTOR_OIDC_URL", "https://id.example.org/auth/realms/kontor"))
                .keycloak()
                .orElseThrow();
        assertThat(access.admin()).isEqualTo("https://id.example.org/auth/admin/realms/kontor");
        assertThat(access.client()).isEqualTo("kontor-users");
        assertThat(access.toString()).isEqualTo("kontor-users at https://id.example.org/auth/realms/kontor");
    }

    @Test
    void tellsAllMistakesAtOnce() {
        assertThatThrownBy(() -> read(Map.of("KONTOR_LOCAL", "maybe", "KONTOR_ZONE", "Mars/Base")))
                .hasMessageContaining("KONTOR_LOCAL")
                .hasMessageContaining("KONTOR_ZONE");
    }

    @Test
    void takesAnEmptyValueForNone() {
        assertThat(read(Map.of("KONTOR_LOCAL", " ")).isLocal()).isFalse();
    }

    private static void refuses(String name, String value, String expected) {
        assertThatThrownBy(() -> read(Map.of(name, value)))
                .isInstanceOf(WrongSettings.class)
                .hasMessageContaining(name + " is \"" + value + "\"")
                .hasMessageContaining(expected);
    }

    private static Configuration read(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(COMPLETE);
        all.putAll(more);
        return new Configuration(new GivenConfig(all));
    }
}
