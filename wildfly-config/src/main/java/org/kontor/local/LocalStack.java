package org.kontor.local;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Database, Keycloak, WildFly and the mail sink together: started in parallel, stopped in order. */
public final class LocalStack implements AutoCloseable {
    private final Optional<Database> database;
    private final Keycloak keycloak;
    private final WildFly wildfly;
    private final Settings settings;
    private MailSink mail;

    public LocalStack(Settings settings, WildFly wildfly) {
        this.settings = settings;
        this.database = settings.ownDatabase().isPresent() ? Optional.empty() : Optional.of(new Database(settings));
        this.keycloak = new Keycloak(settings);
        this.wildfly = wildfly;
    }

    /** Starts everything; {@code told} hears of each part that is ready. Throws {@link StackException} and stops all. */
    public void start(Consumer<String> told) {
        try {
            all().forEach(Server::checkPorts);
            mail = MailSink.start(settings);
            // WildFly asks Keycloak for its keys lazily, so the two may come up in any order; the schema must be there.
            CompletableFuture<Void> login = up(keycloak, told);
            CompletableFuture<Void> application = database.map(server -> up(server, told))
                    .orElseGet(() -> CompletableFuture.completedFuture(null))
                    .thenRunAsync(() -> bringUp(wildfly, told));
            CompletableFuture.allOf(login, application).join();
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof StackException cause ? cause : new StackException("Not started.", e);
        } catch (StackException e) {
            close();
            throw e;
        }
    }

    private static CompletableFuture<Void> up(Server server, Consumer<String> told) {
        return CompletableFuture.runAsync(() -> bringUp(server, told));
    }

    private static void bringUp(Server server, Consumer<String> told) {
        long start = System.nanoTime();
        server.start();
        server.awaitReady();
        told.accept("%s is ready (%d s)".formatted(server.name(), (System.nanoTime() - start) / 1_000_000_000));
    }

    /** Waits until the demo space is filled, with a progress bar. */
    public void awaitDemo(java.io.PrintStream out) {
        new DemoProgress(settings, out).await();
    }

    List<Server> all() {
        return database.<List<Server>>map(server -> List.of(wildfly, keycloak, server))
                .orElseGet(() -> List.of(wildfly, keycloak));
    }

    /** The first part that is no longer running. */
    Optional<Server> crashed() {
        return all().stream().filter(server -> !server.isAlive()).findFirst();
    }

    public WildFly wildfly() {
        return wildfly;
    }

    /** SIGKILL for the application server alone, then the same server again; for the tests that kill. */
    public void killWildFly() {
        wildfly.die();
    }

    public void restartWildFly() {
        wildfly.startAndAwait();
    }

    @Override
    public void close() {
        // The application first: it still needs the database to finish what it does.
        all().forEach(Server::stop);
        if (mail != null) {
            mail.close();
        }
    }
}
