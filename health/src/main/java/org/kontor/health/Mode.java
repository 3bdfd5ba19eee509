package org.kontor.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether this is a local stack, where the business date can be moved. Never on in production. */
@Readiness
@ApplicationScoped
public class Mode implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        boolean local = ConfigProvider.getConfig()
                .getOptionalValue("KONTOR_LOCAL", Boolean.class)
                .orElse(false);
        return HealthCheckResponse.named("mode").up().withData("local", local).build();
    }
}
