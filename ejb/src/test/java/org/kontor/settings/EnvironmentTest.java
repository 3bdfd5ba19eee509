package org.kontor.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void takesACompleteEnvironment() {
        Configuration configuration = with(Map.of("KONTOR_BASE_URL", "https://kontor.example.org/app"));
        assertThat(configuration.isLocal()).isFalse();
        assertThat(configuration.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(configuration.mailFrom()).isEqualTo("billing@example.org");
        assertThat(configuration.baseUrl()).hasToString("https://kontor.example.org/app");
        assertThat(configuration.mailFolder()).isEmpty();
    }

    @Test
    void namesEverythingThatIsMissingAndWhatIsExpected() {
        assertThatThrownBy(() -> with(Map.of("KONTOR_BASE_URL", "", "KONTOR_MAIL_FROM", " ")))
                .isInstanceOf(WrongSettings.class)
                .hasMessageContaining("KONTOR_BASE_URL is missing. Expected: where people reach Kontor")
                .hasMessageContaining("KONTOR_MAIL_FROM is missing. Expected: the address mail comes from");
    }

    @Test
    void namesEverythingThatIsWrong() {
        refuses("KONTOR_LOCAL", "yes", "Expected: true or false");
        refuses("KONTOR_ZONE", "Mars/Olympus", "Expected: a time zone like Europe/Berlin");
        refuses("KONTOR_MAIL_FROM", "Kontor", "Expected: an address");
        refuses("KONTOR_BASE_URL", "kontor.example.org", "Expected: http:// or https://");
        refuses("KONTOR_BASE_URL", "https://kontor.example.org/", "no slash at the end");
    }

    @Test
    void readsMailOfTheLocalStackOnly() {
        assertThat(with(Map.of("KONTOR_MAIL_DIR", "/tmp/mail")).mailFolder()).isEmpty();
        assertThat(with(Map.of("KONTOR_MAIL_DIR", "/tmp/mail", "KONTOR_LOCAL", "true"))
                        .mailFolder())
                .isPresent();
        assertThatThrownBy(() -> with(Map.of("KONTOR_MAIL_DIR", "mail", "KONTOR_LOCAL", "true")))
                .hasMessageContaining("KONTOR_MAIL_DIR is \"mail\". Expected: the absolute path of a folder");
    }

    private static void refuses(String name, String value, String expected) {
        assertThatThrownBy(() -> with(Map.of(name, value)))
                .isInstanceOf(WrongSettings.class)
                .hasMessageContaining(name + " is \"" + value + "\". ")
                .hasMessageContaining(expected);
    }

    private static Configuration with(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(
                Map.of("KONTOR_BASE_URL", "https://kontor.example.org", "KONTOR_MAIL_FROM", "billing@example.org"));
        values.putAll(changes);
        return new Configuration(new GivenConfig(values));
    }
}
