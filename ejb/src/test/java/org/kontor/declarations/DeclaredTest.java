package org.kontor.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.BusinessException;
import org.kontor.catalog.MissingValue;
import org.kontor.catalog.TooLong;
import org.kontor.identity.InternetAddress;

class DeclaredTest {
    private static final byte[] KEY = {1};

    @Test
    void makesOneLineOfWhatIsOneLine() {
        Declared said = said("Jana\r\nBcc: all@example.org\tSommer\u2028x", "Platz\n7", "a\r\nb");
        assertThat(said.declarer().name()).isEqualTo("Jana Bcc: all@example.org Sommer x");
        assertThat(said.contract()).isEqualTo("Platz 7");
        assertThat(said.reason()).isEqualTo("a\nb");
    }

    @Test
    void takesNoAddressThatIsNone() {
        for (String email : List.of(
                "a@b", "a b@c.de", "a@b.de, c@d.de", "a@b.de\r\nBcc: x@y.de", "<a@b.de>", "\"x\"@b.de", "a@@b.de")) {
            assertThatThrownBy(() -> new Declared.Declarer("Jana", "", email))
                    .isInstanceOf(UnusableEmail.class)
                    .extracting(refused -> ((BusinessException) refused).field())
                    .isEqualTo("email");
        }
        assertThat(new Declared.Declarer("Jana", "", " jana.sommer+x@example.org ").email())
                .isEqualTo("jana.sommer+x@example.org");
    }

    @Test
    void boundsEveryText() {
        assertThatThrownBy(() -> said("x".repeat(10_000), "V1", "")).isInstanceOf(TooLong.class);
        assertThatThrownBy(() -> said("Jana", "V1", "x".repeat(10_000))).isInstanceOf(TooLong.class);
        assertThatThrownBy(() -> said("\r\n ", "V1", "")).isInstanceOf(MissingValue.class);
    }

    @Test
    void keepsMarkupAndEmojiAsTyped() {
        Declared said = said("<script>alert(1)</script> 🦄", "<b>V1</b> & \"7\"", "<img src=x>");
        assertThat(said.declarer().name()).isEqualTo("<script>alert(1)</script> 🦄");
        assertThat(said.contract()).isEqualTo("<b>V1</b> & \"7\"");
    }

    @Test
    void knowsOnlyKeysOfForms() {
        assertThat(FormKey.checked("123e4567-e89b-42d3-a456-426614174000")).hasSize(36);
        for (String key : new String[] {null, "", "1", "123E4567-e89b-42d3-a456-426614174000", "' OR 1=1 --"}) {
            assertThatThrownBy(() -> FormKey.checked(key)).isInstanceOf(NoSuchDeclaration.class);
        }
    }

    @Test
    void countsAWholeNetworkAsOneCaller() {
        assertThat(InternetAddress.hash("2001:db8:1:2:0:0:0:1", KEY))
                .isEqualTo(InternetAddress.hash("2001:db8:1:2:ffff::7", KEY));
        assertThat(InternetAddress.hash("2001:db8:1:2::1", KEY))
                .isNotEqualTo(InternetAddress.hash("2001:db8:1:3::1", KEY));
        assertThat(InternetAddress.hash("198.51.100.7", KEY)).isNotEqualTo(InternetAddress.hash("198.51.100.8", KEY));
        assertThat(InternetAddress.hash("no:address here", KEY)).hasSize(64);
        assertThat(InternetAddress.hash("198.51.100.7", KEY))
                .as("the hash under the key of another day")
                .isNotEqualTo(InternetAddress.hash("198.51.100.7", new byte[] {2}));
    }

    private static Declared said(String name, String contract, String reason) {
        return new Declared(
                DeclarationKind.CANCELLATION,
                Ending.EXTRAORDINARY,
                reason,
                new Declared.Declarer(name, "", "jana@example.org"),
                contract,
                Optional.empty(),
                Locale.FRENCH);
    }
}
