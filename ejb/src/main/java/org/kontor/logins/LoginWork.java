package org.kontor.logins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.kontor.calendar.TechnicalClock;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/**
 * Makes and finds users in Keycloak for people who shall log in. The business does not wait for it. While Keycloak is away
 * all wait and try again; what Keycloak refuses is parked alone.
 */
@ApplicationScoped
class LoginWork implements Work {
    static final String NAME = "logins";
    private static final int PORTION = 10;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final int FORGOTTEN_AT_ONCE = 1000;

    @Inject
    private LoginSteps steps;

    @Inject
    private KeycloakUsers keycloak;

    @Inject
    private TechnicalClock clock;

    private final AtomicReference<Instant> cleanAt = new AtomicReference<>(Instant.EPOCH);

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
        List<LoginRequest> due = steps.due(NAME, PORTION);
        if (due.isEmpty()) {
            clean();
            return false;
        }
        KeycloakUsers.Connection connection = keycloak.connect();
        due.forEach(request -> goOn(request, connection));
        return true;
    }

    private void clean() {
        Instant now = clock.now();
        if (!now.isBefore(cleanAt.get())) {
            steps.forget(KEPT, FORGOTTEN_AT_ONCE);
            cleanAt.set(now.plus(BETWEEN));
        }
    }

    private void goOn(LoginRequest request, KeycloakUsers.Connection connection) {
        try {
            switch (request.state()) {
                case WANTED -> user(request, connection).ifPresent(user -> mail(request.id(), user, connection));
                case CREATED -> mail(request.id(), request.user(), connection);
                case LINKED -> {
                    connection.letIn(request.user().login());
                    steps.letIn(request.id());
                }
                case SENDING -> steps.lost(request.id());
                case INVITED, UNCERTAIN, OFFERED, ARRIVED, WITHDRAWN -> {}
            }
        } catch (KeycloakAway e) {
            throw e;
        } catch (RuntimeException e) {
            throw new PortionFailed(request.id(), e);
        }
    }

    /** The new user, admitted; empty if there is nothing more to do now. */
    private Optional<LoginRequest.User> user(LoginRequest request, KeycloakUsers.Connection connection) {
        List<KeycloakUser> found = connection.find(request.person().email());
        Optional<KeycloakUser> user =
                switch (LoginPlan.of(request.id(), request.person().email(), found)) {
                    case CREATE -> connection.create(request);
                    case INVITE -> Optional.of(found.get(0));
                    case OFFER -> Optional.empty();
                };
        if (user.isEmpty()) {
            if (!found.isEmpty()) {
                steps.offered(request);
            }
            return Optional.empty();
        }
        LoginRequest.User made =
                new LoginRequest.User(user.get().id(), user.get().login());
        return steps.created(request, made) ? Optional.of(made) : Optional.empty();
    }

    private void mail(long id, LoginRequest.User user, KeycloakUsers.Connection connection) {
        if (!steps.sending(id)) {
            return;
        }
        try {
            connection.invite(user.id());
        } catch (KeycloakAway | KeycloakRefused e) {
            steps.notSent(id);
            throw e;
        }
        steps.sent(id);
    }
}
