package org.kontor.logins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/**
 * Deletes users of Keycloak whose persons were erased, unless they are needed for something else. While Keycloak is away all
 * wait; a user that is gone was deleted before. A node that dies leaves the next to find it gone.
 */
@ApplicationScoped
class LoginRemovalWork implements Work {
    static final String NAME = "login-removals";

    private static final int PORTION = 10;

    @Inject
    private RemovalSteps steps;

    @Inject
    private KeycloakUsers keycloak;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return false;
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        if (!keycloak.isOn()) {
            return false;
        }
        List<LoginRemoval> due = steps.due(NAME, PORTION);
        if (due.isEmpty()) {
            return false;
        }
        KeycloakUsers.Connection connection = keycloak.connect();
        due.forEach(removal -> remove(removal, connection));
        return true;
    }

    private void remove(LoginRemoval removal, KeycloakUsers.Connection connection) {
        try {
            steps.end(removal, removed(removal.login(), connection));
        } catch (KeycloakAway e) {
            throw e;
        } catch (RuntimeException e) {
            throw new PortionFailed(removal.id(), e);
        }
    }

    private RemovalState removed(String login, KeycloakUsers.Connection connection) {
        if (steps.isUsed(login)) {
            return RemovalState.SHARED;
        }
        List<KeycloakUser> found = connection.find(login).stream()
                .filter(user -> user.login().equals(login))
                .toList();
        for (KeycloakUser user : found) {
            if (connection.isStaff(user.id())) {
                return RemovalState.STAFF;
            }
            connection.delete(user.id());
        }
        return found.isEmpty() ? RemovalState.ABSENT : RemovalState.DELETED;
    }
}
