package org.kontor.logins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A login is linked only if it can be nobody else's. */
class LoginPlanTest {
    private static final long REQUEST = 12;
    private static final String JANA = "jana@example.org";

    @Test
    void makesAUserWhereThereIsNone() {
        assertThat(plan()).isEqualTo(LoginPlan.CREATE);
    }

    @Test
    void goesOnWithTheUserOfAnEarlierAttempt() {
        assertThat(plan(user(JANA, false, "12"))).isEqualTo(LoginPlan.INVITE);
        assertThat(plan(user(JANA, true, "12"))).isEqualTo(LoginPlan.INVITE);
    }

    @Test
    void invitesAgainWhomNobodyEverEntered() {
        assertThat(plan(user(JANA, false, "7"))).isEqualTo(LoginPlan.INVITE);
    }

    @Test
    void offersALoginThatSomebodyMayHave() {
        assertThat(plan(user(JANA, true, "7"))).isEqualTo(LoginPlan.OFFER);
        assertThat(plan(user(JANA, true, ""))).isEqualTo(LoginPlan.OFFER);
        assertThat(plan(user(JANA, false, ""))).isEqualTo(LoginPlan.OFFER);
        assertThat(plan(user(JANA, false, "1"), user("other", false, ""))).isEqualTo(LoginPlan.OFFER);
    }

    @Test
    void isNotTakenInByAnAddressThatAHolderChanged() {
        assertThat(plan(user("mallory@example.org", false, "7"))).isEqualTo(LoginPlan.OFFER);
        assertThat(plan(user("mallory@example.org", false, "12"))).isEqualTo(LoginPlan.OFFER);
        KeycloakUser moved = new KeycloakUser("id", JANA, "private@example.org", false, "7");
        assertThat(plan(moved)).isEqualTo(LoginPlan.OFFER);
    }

    @Test
    void keysAreLongAndTheirHashesDiffer() {
        String key = OneTimeKey.create();
        assertThat(key).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(OneTimeKey.create());
        assertThat(OneTimeKey.hash(key)).hasSize(64).isNotEqualTo(OneTimeKey.hash(key + "="));
        assertThat(OneTimeKey.hash(null)).hasSize(64);
    }

    private static LoginPlan plan(KeycloakUser... found) {
        return LoginPlan.of(REQUEST, JANA, List.of(found));
    }

    private static KeycloakUser user(String login, boolean entered, String request) {
        return new KeycloakUser("id", login, JANA, entered, request);
    }
}
