package org.kontor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.catalog.Address;
import org.kontor.catalog.MissingValue;
import org.kontor.catalog.TooLong;
import org.kontor.catalog.UnknownCountry;

class AccountDetailsTest {
    private static final Address ADDRESS = Address.german("Nebenstr. 2", "01099", "Dresden");
    private static final Correspondence MAIL = new Correspondence(" jana@example.org ", "fr");

    @Test
    void trimsWhatWasTyped() {
        AccountDetails details = new AccountDetails(
                CustomerType.CONSUMER, "  Jana Winter ", ADDRESS, MAIL, new BuyerIds("de 123456789", null));

        assertThat(details.name()).isEqualTo("Jana Winter");
        assertThat(details.correspondence()).isEqualTo(new Correspondence("jana@example.org", "en"));
        assertThat(details.ids()).isEqualTo(new BuyerIds("DE123456789", ""));
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> new AccountDetails(CustomerType.CONSUMER, " ", ADDRESS, MAIL, BuyerIds.NONE))
                .isInstanceOfSatisfying(
                        MissingValue.class, refusal -> assertThat(refusal.key()).isEqualTo("missing.name"));
        assertThatThrownBy(() -> new AccountDetails(null, "Jana", ADDRESS, MAIL, BuyerIds.NONE))
                .isInstanceOf(MissingValue.class);
        assertThatThrownBy(() -> Address.german("", "", "Dresden")).isInstanceOf(MissingValue.class);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(
                        () -> new AccountDetails(CustomerType.CONSUMER, "x".repeat(121), ADDRESS, MAIL, BuyerIds.NONE))
                .isInstanceOf(TooLong.class);
        assertThatThrownBy(() -> new Address("", "", "1", "Wien", "A1")).isInstanceOf(UnknownCountry.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jana", "jana@", "@example.org", "a@b@example.org", "jana@example", "ja na@example.org"})
    void refusesWhatIsNoMailAddress(String email) {
        assertThatThrownBy(() -> new Correspondence(email, "de")).isInstanceOf(InvalidEmail.class);
    }
}
