package org.kontor.settings;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Stops the start if a setting of the environment is missing or wrong, instead of failing at its first use. */
@Singleton
@Startup
@PermitAll
public class SettingsCheck {
    private static final Logger LOG = Logger.getLogger(SettingsCheck.class.getName());

    @Inject
    private Configuration configuration;

    @PostConstruct
    void check() {
        LOG.log(Level.INFO, "Settings are complete; zone {0}{1}", new Object[] {
            configuration.zone(), configuration.isLocal() ? "; LOCAL STACK: the business date can be moved" : ""
        });
    }
}
