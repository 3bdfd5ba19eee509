package org.kontor.health;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** The answer of the two checks that need the database. */
final class SchemaCheck {
    private static final Logger LOG = Logger.getLogger(SchemaCheck.class.getName());

    private SchemaCheck() {}

    static HealthCheckResponse of(String name, Schema schema) {
        HealthCheckResponseBuilder response = HealthCheckResponse.named(name);
        try {
            return schema.version()
                    .map(version -> response.up().withData("schema", version))
                    .orElseGet(() -> response.down().withData("schema", "not migrated"))
                    .build();
        } catch (SQLException e) {
            // The message may name hosts and users: it is for the log alone.
            LOG.log(Level.FINE, name, e);
            return response.down()
                    .withData("error", e.getClass().getSimpleName() + " " + e.getSQLState())
                    .build();
        }
    }
}
