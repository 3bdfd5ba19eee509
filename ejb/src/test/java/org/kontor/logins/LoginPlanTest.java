package org.kontor.logins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A login is linked only if it can be nobody else's. */
class LoginPlanTest {
    private static final long REQUEST = 12;

    @Test
    void makesAUserWhereThereIsNone() {
        assertThat(LoginPlan.of(REQUEST, List.of())).isEqualTo(LoginPlan.CREATE);
    }

    @Test
    void goesOnWithTheUserOfAnEarlierAttempt() {
        assertThat(LoginPlan.of(REQUEST, List.of(user(false, "12")))).isEqualTo(LoginPlan.INVITE);
        assertThat(LoginPlan.of(REQUEST, List.of(user(true, "12")))).isEqualTo(LoginPlan.INVITE);
    }

    @Test
    void invitesAgainWhomNobodyEverEntered() {
        assertThat(LoginPlan.of(REQUEST, List.of(user(false, "7")))).isEqualTo(LoginPlan.INVITE);
    }

    @Test
    void offersALoginThatSomebodyMayHave() {
        assertThat(LoginPlan.of(REQUEST, List.of(user(true, "7")))).isEqualTo(LoginPlan.OFFER);
        assertThat(LoginPlan.of(REQUEST, List.of(user(true, "")))).isEqualTo(LoginPlan.OFFER);
        assertThat(LoginPlan.of(REQUEST, List.of(user(false, "")))).isEqualTo(LoginPlan.OFFER);
        assertThat(LoginPlan.of(REQUEST, List.of(user(false, "1"), user(false, ""))))
                .isEqualTo(LoginPlan.OFFER);
    }

    @Test
    void keysAreLongAndTheirHashesDiffer() {
        String key = OneTimeKey.create();
        assertThat(key).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(OneTimeKey.create());
        assertThat(OneTimeKey.hash(key)).hasSize(64).isNotEqualTo(OneTimeKey.hash(key + "="));
        assertThat(OneTimeKey.hash(null)).hasSize(64);
    }

    private static KeycloakUser user(boolean verified, String request) {
        return new KeycloakUser("id", "jana@example.org", verified, request);
    }
}
