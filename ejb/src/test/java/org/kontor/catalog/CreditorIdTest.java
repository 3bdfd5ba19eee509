package org.kontor.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditorIdTest {
    /** The test value of the Bundesbank, with other business codes, and examples of other countries. */
    @ParameterizedTest
    @ValueSource(strings = {"DE98ZZZ09999999999", "DE98B0109999999999", "AT61ZZZ01234567890", "NL79ZZZ999999990000"})
    void takesWhatChecks(String id) {
        assertThatCode(() -> CreditorId.check(id)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE99ZZZ09999999999",
                "DE98ZZZ09999999998",
                "DE98ZZZ0999999999",
                "DE98ZZZ099999999990",
                "98ZZZ09999999999",
                "DE98zzz09999999999",
                "DE",
                ""
            })
    void refusesWhatDoesNot(String id) {
        assertThatThrownBy(() -> CreditorId.check(id)).isInstanceOf(InvalidCreditorId.class);
    }
}
