package org.kontor.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressWindowTest {
    @Test
    void saysTheCountryOfMailThatGoesAbroad() {
        assertThat(lines("Office ApS", "DK")).endsWith("2100 Stadt", "DENMARK");
        assertThat(lines("Büro GmbH", "DE")).endsWith("2100 Stadt");
    }

    @Test
    void leavesRoomForTheAddressBelowALongName() {
        String name = "😀".repeat(300);

        assertThat(AddressWindow.isCut(name)).isTrue();
        assertThat(lines(name, "DK")).hasSize(5).first().asString().endsWith("😀…");
    }

    @Test
    void leavesOutWhatIsBlank() {
        assertThat(AddressWindow.lines("Jana", " ", "Weg 1", "50667 Köln", "DE"))
                .containsExactly("Jana", "Weg 1", "50667 Köln");
    }

    private static List<String> lines(String name, String country) {
        return AddressWindow.lines(name, "3. Stock", "Weg 1", "2100 Stadt", country);
    }
}
