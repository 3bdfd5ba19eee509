package org.kontor.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema to this version before anything else runs. Of several nodes that start at once, one migrates and
 * the others wait. Beans that touch the database at their start are {@code @DependsOn("Migrator")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {
    private static final Logger LOG = Logger.getLogger(Migrator.class.getName());

    @Resource(lookup = "java:jboss/datasources/KontorOwnerDS")
    private DataSource owner;

    @PostConstruct
    void migrate() {
        try {
            MigrateResult result = flyway().migrate();
            LOG.log(Level.INFO, "Schema is at version {0}, {1} migrations applied", new Object[] {
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion,
                result.migrationsExecuted
            });
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "The database cannot be brought to this version. Expected: a MariaDB that answers at KONTOR_DB_URL"
                            + " (jdbc:mariadb://host:port/schema) and whose schema belongs to KONTOR_DB_OWNER_USER"
                            + " (with KONTOR_DB_OWNER_PASSWORD). It said: " + e.getMessage(),
                    e);
        }
    }

    private Flyway flyway() {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                // Each topic has its range of numbers, so a lower number may come later.
                .outOfOrder(true)
                .cleanDisabled(true)
                .load();
    }
}
