package org.kontor.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.kontor.local.LocalStack;
import org.kontor.local.Settings;
import org.kontor.local.Token;
import org.kontor.local.WildFly;

/**
 * The whole stack as {@code ./kontor start} brings it up, with the demo space, on ports and data of its own. Started
 * once for all tests of a run, by the first that asks, and stopped when the run ends.
 */
public final class RealStack {
    /** Kept while somebody logs in: Keycloak refuses a login while another of the same user is under way. */
    static final Object LOGIN = new Object();

    private static final long TOKEN_NANOS = Duration.ofSeconds(60).toNanos();
    private static RealStack running;

    private final Map<String, Held> tokens = new HashMap<>();

    private final Settings settings;
    private final LocalStack stack;

    private RealStack(Settings settings, boolean demo) {
        this.settings = settings;
        Map<String, String> environment = Map.of("KONTOR_DEMO", Boolean.toString(demo), "KONTOR_DEMO_SMALL", "true");
        this.stack = new LocalStack(settings, new WildFly(settings, environment));
    }

    public static synchronized RealStack running() {
        if (running == null) {
            running = started(true);
            running.stack.awaitDemo(System.out);
        }
        return running;
    }

    /** Without the demo space, for those who fill it themselves. */
    public static synchronized RealStack empty() {
        if (running == null) {
            running = started(false);
        }
        return running;
    }

    private static RealStack started(boolean demo) {
        Settings settings = Settings.of(Path.of(System.getProperty("kontor.root")));
        settings.forgetData();
        if (demo) {
            settings.forgetUsers();
        }
        RealStack fresh = new RealStack(settings, demo);
        Runtime.getRuntime().addShutdownHook(new Thread(fresh.stack::close));
        fresh.stack.start(told -> System.out.println("[stack] " + told));
        return fresh;
    }

    public String url() {
        return settings.url();
    }

    public String managementUrl() {
        return stack.wildfly().managementUrl();
    }

    public Settings settings() {
        return settings;
    }

    public LocalStack servers() {
        return stack;
    }

    /**
     * Asked for once in a while and by one at a time: Keycloak refuses a login while another of the same user is under way.
     */
    public synchronized String token(String user) {
        Held held = tokens.get(user);
        if (held == null || System.nanoTime() - held.since() > TOKEN_NANOS) {
            try {
                held = new Held(Token.of(settings, user), System.nanoTime());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            tokens.put(user, held);
        }
        return held.token();
    }

    private record Held(String token, long since) {}
}
