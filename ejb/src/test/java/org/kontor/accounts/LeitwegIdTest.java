package org.kontor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.catalog.Address;

class LeitwegIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"04011000-12345-03", "04011000-1234512345-06", "991-12345-73"})
    void takesWhatChecks(String id) {
        assertThat(LeitwegId.isValid(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "991-12345-06",
                "04011000-12345-30",
                "04011000",
                "4-1-03",
                "04011000-12345-3",
                "",
                "04011000_12345-03"
            })
    void refusesTheRest(String id) {
        assertThat(LeitwegId.isValid(id)).isFalse();
    }

    @Test
    void isAskedOfPublicBuyersInGermanyOnly() {
        Address german = Address.german("Am Markt 1", "01067", "Elbheim");
        Correspondence mail = new Correspondence("rechnung@elbheim.example", "de");
        BuyerIds wrong = new BuyerIds("", "991-12345-06");

        assertThatThrownBy(() -> new AccountDetails(CustomerType.PUBLIC, "Elbheim", german, mail, wrong))
                .isInstanceOf(InvalidLeitwegId.class);
        assertThat(new AccountDetails(CustomerType.BUSINESS, "Elbheim", german, mail, wrong).ids())
                .isEqualTo(wrong);
        Address austrian = new Address("Am Markt 1", "", "1010", "Wien", "AT");
        assertThat(new AccountDetails(CustomerType.PUBLIC, "Wien", austrian, mail, wrong).ids())
                .isEqualTo(wrong);
    }
}
