package org.kontor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The stock WildFly, configured by the very script that IT runs, with {@code kontor.ear} deployed. It works on a copy of
 * {@code standalone/configuration}, so that the unpacked server stays clean.
 */
public final class WildFly extends Server {
    private final Map<String, String> more;

    public WildFly(Settings settings) {
        this(settings, Map.of());
    }

    /** @param more settings of the application on top of the environment */
    public WildFly(Settings settings, Map<String, String> more) {
        super("wildfly", settings);
        this.more = Map.copyOf(more);
    }

    @Override
    List<Port> ports() {
        return List.of(Port.HTTP, Port.HTTPS, Port.MANAGEMENT);
    }

    /** Configured, with nothing deployed: as Arquillian wants it. */
    public void prepare() {
        try {
            Files.createDirectories(settings.logs());
            forgetDeployed();
            configure();
            Folders.delete(base().resolve("deployments"));
            Files.createDirectories(base().resolve("deployments"));
        } catch (IOException e) {
            throw new StackException("WildFly could not be configured: " + e.getMessage(), e);
        }
    }

    /** What tests that were broken off left deployed would be in the way of the next. */
    private void forgetDeployed() throws IOException {
        Path configuration = base().resolve("configuration").resolve(profile());
        if (Files.exists(configuration) && Files.readString(configuration).contains("<deployments>")) {
            Files.deleteIfExists(stamp());
        }
    }

    private Path stamp() {
        return base().resolve("configured");
    }

    public Path home() {
        return settings.wildfly();
    }

    public Path base() {
        return settings.home().resolve("wildfly");
    }

    @Override
    ProcessBuilder command() throws IOException {
        configure();
        deploy();
        StandaloneCommandBuilder builder = StandaloneCommandBuilder.of(settings.wildfly())
                .setBaseDirectory(base())
                .setServerConfiguration(profile())
                .addJavaOptions(List.of(
                        "-Xms256m",
                        "-Xmx" + settings.get("KONTOR_HEAP", "1g"),
                        "-Djboss.bind.address=127.0.0.1",
                        "-Djboss.http.port=" + settings.port(Port.HTTP),
                        "-Djboss.https.port=" + settings.port(Port.HTTPS),
                        "-Djboss.management.http.port=" + settings.port(Port.MANAGEMENT),
                        "-Djboss.bind.address.private=" + settings.get("KONTOR_CLUSTER_ADDRESS", "127.0.0.1"),
                        "-Djboss.node.name=" + settings.get("KONTOR_NODE", "local"),
                        "-Dorg.wildfly.sigterm.suspend.timeout=5",
                        "-Dorg.jboss.logmanager.nocolor=true",
                        "-Djava.awt.headless=true"))
                .addJavaOptions(more());
        ProcessBuilder process = new ProcessBuilder(builder.build());
        process.environment().putAll(applicationSettings());
        return process;
    }

    /** Options of the virtual machine from {@code KONTOR_JAVA_OPTS}, blanks between them. */
    private List<String> more() {
        return Pattern.compile("\\s+")
                .splitAsStream(settings.get("KONTOR_JAVA_OPTS", ""))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /** One node by default; {@code standalone-ha.xml} for several, each with a home, ports and an address of its own. */
    private String profile() {
        return settings.get("KONTOR_SERVER_CONFIG", "standalone.xml");
    }

    private Map<String, String> applicationSettings() {
        var values = new java.util.HashMap<String, String>();
        values.put("KONTOR_LOCAL", "true");
        values.put("KONTOR_DB_URL", settings.databaseUrl());
        values.put("KONTOR_MAIL_HOST", "127.0.0.1");
        values.put("KONTOR_MAIL_PORT", Integer.toString(settings.port(Port.MAIL)));
        values.put("KONTOR_MAIL_FROM", "kontor@localhost");
        values.put("KONTOR_MAIL_DIR", settings.mail().toString());
        values.put("KONTOR_BOUNCE_DIR", settings.home().resolve("bounces").toString());
        values.put("KONTOR_BANK_DIR", settings.home().resolve("bank").toString());
        values.put("KONTOR_OIDC_URL", settings.realmUrl());
        values.put("KONTOR_USERS_SECRET", settings.get("KONTOR_USERS_SECRET", "local-stack-only"));
        values.put("KONTOR_BASE_URL", settings.url());
        values.putAll(settings.environment());
        values.putAll(more);
        return values;
    }

    /** Runs {@code configure.sh} once for each version of the scripts. */
    private void configure() throws IOException {
        Path stamp = stamp();
        String scripts = profile()
                + Files.readString(settings.config().resolve("cli/kontor.cli"))
                + Files.readString(settings.config().resolve("cli/cluster.cli"))
                + Files.readString(settings.config().resolve("configure.sh"));
        boolean moduleThere = Files.exists(settings.wildfly().resolve("modules/org/mariadb/jdbc/main/module.xml"));
        if (moduleThere && Files.exists(stamp) && Files.readString(stamp).equals(scripts)) {
            return;
        }
        Folders.delete(base().resolve("configuration"));
        Folders.copy(settings.wildfly().resolve("standalone/configuration"), base().resolve("configuration"));
        Process process = new ProcessBuilder(
                        "bash",
                        settings.config().resolve("configure.sh").toString(),
                        settings.wildfly().toString(),
                        settings.driver().toString(),
                        profile(),
                        base().toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        try {
            if (!process.waitFor(180, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StackException("WildFly could not be configured.\n" + Log.tail(log()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while configuring WildFly.", e);
        }
        Files.writeString(stamp, scripts);
    }

    private void deploy() throws IOException {
        Path deployments = base().resolve("deployments");
        Folders.delete(deployments);
        Files.createDirectories(deployments);
        if (!Files.exists(settings.ear())) {
            throw new StackException(settings.ear() + " is not built.");
        }
        Files.copy(settings.ear(), deployments.resolve("kontor.ear"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    boolean isReady() {
        if (Files.exists(base().resolve("deployments/kontor.ear.failed"))) {
            throw new StackException("kontor.ear did not deploy.\n" + Log.tail(log()));
        }
        String health = Http.text(managementUrl() + "/health/ready");
        if (health.contains("\"boot-errors\":\"[")) {
            throw new StackException("WildFly started with errors: " + health + "\n" + Log.tail(log()));
        }
        return Http.answers(managementUrl() + "/health/ready") && Http.answers(settings.url() + "/");
    }

    /** For tests of several nodes; one node is started by its {@link LocalStack}. */
    public void startAndAwait() {
        start();
        awaitReady();
    }

    public void end() {
        stop();
    }

    /** SIGKILL. */
    public void die() {
        kill();
    }

    public String managementUrl() {
        return "http://127.0.0.1:" + settings.port(Port.MANAGEMENT);
    }

    @Override
    Duration patience() {
        return Duration.ofSeconds(240);
    }
}
