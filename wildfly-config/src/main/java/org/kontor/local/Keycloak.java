package org.kontor.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** Keycloak in development mode with the realm of {@code wildfly-config/keycloak} and the demo users. */
public final class Keycloak extends Server {

    public Keycloak(Settings settings) {
        super("keycloak", settings);
    }

    @Override
    List<Port> ports() {
        return List.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT);
    }

    @Override
    ProcessBuilder command() throws IOException {
        Path data = settings.home().resolve("data/keycloak");
        Path stamp = data.resolve("realm.sha256");
        Files.createDirectories(data);
        // The import leaves an existing realm alone, so a changed realm or address starts with an empty store.
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(fingerprint())) {
            Folders.delete(data.resolve("h2"));
            Files.writeString(stamp, fingerprint());
        }
        copyRealm();
        ProcessBuilder builder = new ProcessBuilder(
                settings.keycloak().resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(Port.KEYCLOAK),
                "--http-management-port=" + settings.port(Port.KEYCLOAK_MANAGEMENT),
                "--hostname=" + settings.keycloakUrl(),
                "--db-url=jdbc:h2:file:" + data.resolve("h2/keycloak") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "--cache=local");
        builder.environment().put("KONTOR_BASE_URL", settings.url());
        builder.environment().put("KONTOR_OIDC_SECRET", settings.get("KONTOR_OIDC_SECRET", "local-stack-only"));
        builder.environment().put("KONTOR_SMTP_PORT", Integer.toString(settings.port(Port.MAIL)));
        builder.environment().put("KONTOR_SCRIPT_SECRET", settings.get("KONTOR_SCRIPT_SECRET", "local-stack-only"));
        builder.environment().put("KONTOR_USERS_SECRET", settings.get("KONTOR_USERS_SECRET", "local-stack-only"));
        builder.environment().put("KONTOR_DIRECT_GRANTS", "true");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        builder.environment().putIfAbsent("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        return builder;
    }

    @Override
    boolean isReady() {
        return Http.answers(settings.realmUrl() + "/.well-known/openid-configuration");
    }

    @Override
    Duration patience() {
        return Duration.ofSeconds(300);
    }

    private void copyRealm() throws IOException {
        Path target = settings.keycloak().resolve("data/import");
        Files.createDirectories(target);
        Files.writeString(target.resolve("kontor-realm.json"), realm());
    }

    /** The realm as IT imports it, with the demo users behind its own, which are its last part: they exist here only. */
    private String realm() throws IOException {
        Path folder = settings.config().resolve("keycloak");
        String realm = Files.readString(folder.resolve("kontor-realm.json"));
        String local = Files.readString(folder.resolve("local-stack.json"));
        int end = realm.lastIndexOf(']');
        String users = local.substring(local.indexOf('[') + 1, local.lastIndexOf(']'));
        return realm.substring(0, end).stripTrailing() + ",\n" + users.strip() + "\n  " + realm.substring(end);
    }

    private String fingerprint() throws IOException {
        try {
            byte[] facts = (realm() + settings.url() + settings.port(Port.MAIL)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(facts));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
