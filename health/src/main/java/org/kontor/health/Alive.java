package org.kontor.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive unless threads block each other for ever. The database is not asked: a restart would not bring it back. */
@Liveness
@ApplicationScoped
public class Alive implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        int blocked = Optional.ofNullable(ManagementFactory.getThreadMXBean().findDeadlockedThreads())
                .map(threads -> threads.length)
                .orElse(0);
        return HealthCheckResponse.named("kontor")
                .status(blocked == 0)
                .withData("deadlockedThreads", blocked)
                .build();
    }
}
