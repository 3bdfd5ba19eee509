package org.kontor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may what. */
class LoginRoleTest {
    private static final MyRole.Payer ELBWERK = new MyRole.Payer(1, "K1", "Elbwerk", true);

    @ParameterizedTest
    @CsvSource({"PAYER, true, true, true", "ADMIN, false, true, true", "MEMBER, false, false, true"})
    void mayThisMuch(LoginRole role, boolean pay, boolean lead, boolean use) {
        assertThat(role.may(Right.PAY)).isEqualTo(pay);
        assertThat(role.may(Right.LEAD)).isEqualTo(lead);
        assertThat(role.may(Right.USE)).isEqualTo(use);
    }

    @Test
    void twoLoginsOfOnePersonAreAsMuchAsTheGreater() {
        MyRole payer = new MyRole(ELBWERK, LoginRole.PAYER, OptionalLong.empty());
        MyRole member = new MyRole(ELBWERK, LoginRole.MEMBER, OptionalLong.of(5));
        assertThat(payer.and(member)).isEqualTo(member.and(payer));
        assertThat(payer.and(member).role()).isEqualTo(LoginRole.PAYER);
        assertThat(payer.and(member).member()).hasValue(5);
    }

    @Test
    void aMemberIsAlwaysSomebody() {
        assertThatThrownBy(() -> new MyRole(ELBWERK, LoginRole.MEMBER, OptionalLong.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LoginWanted(1, OptionalLong.empty(), LoginRole.ADMIN, "a@example.org", "A", "de"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesOfNewLoginsAreInLowerCase() {
        assertThat(new LoginWanted(1, "Jana.Sommer@Example.ORG ", "Jana", "fr").email())
                .isEqualTo("jana.sommer@example.org");
        assertThatThrownBy(() -> new LoginWanted(1, "jana\r\nBcc: x@example.org", "Jana", "de"))
                .isInstanceOf(InvalidEmail.class);
    }
}
