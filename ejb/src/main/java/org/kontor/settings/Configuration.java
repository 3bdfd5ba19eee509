package org.kontor.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the installation is told by its environment ({@code KONTOR_...}); checked once at the start, then fixed. */
@ApplicationScoped
public class Configuration {
    private final Values values;

    public Configuration() {
        this(ConfigProvider.getConfig());
    }

    Configuration(Config config) {
        Environment environment = new Environment(config);
        boolean local = environment.flag("KONTOR_LOCAL", false);
        this.values = new Values(
                local,
                environment.zone("KONTOR_ZONE", "Europe/Berlin"),
                environment.mailAddress("KONTOR_MAIL_FROM"),
                environment.webAddress("KONTOR_BASE_URL"),
                local ? environment.folder("KONTOR_MAIL_DIR") : Optional.empty(),
                environment.flag("KONTOR_DEMO", false) && local,
                environment.flag("KONTOR_DEMO_SMALL", false),
                environment.folder("KONTOR_BOUNCE_DIR"),
                environment.otherMailAddress("KONTOR_MAIL_BOUNCES"),
                environment.folder("KONTOR_BANK_DIR"),
                environment.stripe("KONTOR_STRIPE_KEY", "KONTOR_STRIPE_WEBHOOK_SECRET", "KONTOR_STRIPE_URL"),
                environment.keycloak("KONTOR_USERS_SECRET", "KONTOR_USERS_CLIENT", "KONTOR_OIDC_URL"));
        checkServer(environment);
        environment.failIfWrong();
    }

    // The server's own configuration reads these; given nonsense it fails late, or works in an unsafe way.
    private static void checkServer(Environment environment) {
        environment.matches("KONTOR_DB_URL", "jdbc:mariadb://.+/.+", "jdbc:mariadb://host:port/schema");
        environment.matches("KONTOR_OIDC_URL", "https?://[^/\\s]+/\\S*realms/[^/\\s]+", "https://host/realms/kontor");
        environment.flag("KONTOR_BEHIND_PROXY", false);
        environment.flag("KONTOR_COOKIE_SECURE", false);
    }

    /** Whether this is a local stack, where an admin may move the business date. Never true in production. */
    public boolean isLocal() {
        return values.local;
    }

    /** The zone whose calendar the business lives by. */
    public ZoneId zone() {
        return values.zone;
    }

    /** The bare address that mail comes from. */
    public String mailFrom() {
        return values.mailFrom;
    }

    /** Where people reach the pages, without a slash at the end. */
    public URI baseUrl() {
        return values.baseUrl;
    }

    /** Where the local stack's mail sink keeps its messages. */
    public Optional<Path> mailFolder() {
        return values.mailFolder;
    }

    /** Whether an empty local stack fills itself with the demo space. */
    public boolean isDemo() {
        return values.demo;
    }

    /** Whether the demo space is the last three months of it, with its fifty characters and without its crowd. */
    public boolean isSmallDemo() {
        return values.smallDemo;
    }

    /** Where a mail server puts mail that came back, one a file. */
    public Optional<Path> bounceFolder() {
        return values.bounceFolder;
    }

    /** The bare address that mail servers send mail back to, if it is not the sender's. */
    public Optional<String> bounceAddress() {
        return values.bounceAddress;
    }

    /** Where files for the bank are put, from which other software takes them there. */
    public Optional<Path> bankFolder() {
        return values.bankFolder;
    }

    /** The operator's account at Stripe; empty: nobody can pay online. */
    public Optional<StripeAccess> stripe() {
        return values.stripe;
    }

    /** How Kontor makes logins for people who ordered or were invited; empty: an admin of Keycloak has to. */
    public Optional<KeycloakAccess> keycloak() {
        return values.keycloak;
    }

    private record Values(
            boolean local,
            ZoneId zone,
            String mailFrom,
            URI baseUrl,
            Optional<Path> mailFolder,
            boolean demo,
            boolean smallDemo,
            Optional<Path> bounceFolder,
            Optional<String> bounceAddress,
            Optional<Path> bankFolder,
            Optional<StripeAccess> stripe,
            Optional<KeycloakAccess> keycloak) {}
}
