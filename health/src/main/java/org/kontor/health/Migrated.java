package org.kontor.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once the schema has been migrated; stays so when the database goes away later. */
@Startup
@ApplicationScoped
public class Migrated implements HealthCheck {
    private static final String NAME = "schema";
    private final AtomicBoolean started = new AtomicBoolean();

    @Inject
    private Schema schema;

    @Override
    public HealthCheckResponse call() {
        if (started.get()) {
            return HealthCheckResponse.up(NAME);
        }
        HealthCheckResponse response = SchemaCheck.of(NAME, schema);
        started.set(response.getStatus() == HealthCheckResponse.Status.UP);
        return response;
    }
}
