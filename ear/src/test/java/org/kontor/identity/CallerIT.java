package org.kontor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;

class CallerIT extends InContainer {

    @Inject
    private Caller caller;

    @Inject
    private AsOperator operator;

    @Inject
    private AsSystem system;

    @Test
    void knowsTheRolesOfTheCaller() throws Exception {
        assertThat(operator.call(() -> caller.roles())).containsExactly(Roles.OPERATOR);
        assertThat(operator.call(() -> caller.is(Roles.ADMIN))).isFalse();
    }

    @Test
    void callsBackgroundWorkSystem() throws Exception {
        assertThat(system.call(() -> caller.name())).isEqualTo("system");
    }

    @Test
    void nobodyHasNoRole() {
        assertThat(caller.roles()).isEmpty();
    }
}
