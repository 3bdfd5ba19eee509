package org.kontor.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code ./kontor start}: brings the stack up, says where it is, and keeps it up until Ctrl-C. */
final class Start {
    private static final long NEEDED_MB = 2_000;

    private final Settings settings;
    private final PrintStream out;

    Start(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run(List<String> options) throws IOException {
        if (new Running(settings, out).launcher().isPresent()) {
            out.println("Kontor is already running at " + settings.url()
                    + ". ./kontor status tells more, ./kontor stop ends it.");
            return 0;
        }
        checkDisk();
        rememberEmpty(options.contains("--empty"));
        return options.contains("--detach") ? detach() : stayInFront();
    }

    private int stayInFront() throws IOException {
        Path pid = settings.run().resolve("launcher.pid");
        Path ready = settings.run().resolve("ready");
        Files.createDirectories(settings.run());
        Files.deleteIfExists(ready);
        Files.writeString(pid, Pid.text(ProcessHandle.current()));
        LocalStack stack =
                new LocalStack(settings, new WildFly(settings, Map.of("KONTOR_DEMO", Boolean.toString(!isEmpty()))));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            pid.toFile().delete();
            ready.toFile().delete();
        }));
        out.println("Starting the database, Keycloak and WildFly. The first time takes a minute or two.");
        stack.start(told -> out.println("  " + told));
        greet();
        if (!isEmpty()) {
            stack.awaitDemo(out);
        }
        Files.writeString(ready, "");
        return watch(stack);
    }

    private int watch(LocalStack stack) {
        while (true) {
            Optional<Server> crashed = stack.crashed();
            if (crashed.isPresent()) {
                String name = crashed.get().name();
                throw new StackException(name + " has stopped by itself; the others are being stopped too. "
                        + "./kontor start starts anew, nothing is lost.\n"
                        + Log.tail(crashed.get().log()));
            }
            Wait.millis(1000);
        }
    }

    /** Starts another launcher that does not hang on this terminal, and waits until it is ready. */
    private int detach() throws IOException {
        Path log = settings.logs().resolve("launcher.log");
        Files.createDirectories(settings.logs());
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dkontor.root=" + System.getProperty("kontor.root", "."),
                "org.kontor.local.Main",
                "start"));
        Process launcher = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        return follow(launcher, log);
    }

    private int follow(Process launcher, Path log) throws IOException {
        int shown = 0;
        long end = System.nanoTime() + Duration.ofMinutes(45).toNanos();
        while (System.nanoTime() < end) {
            boolean ready = Files.exists(settings.run().resolve("ready"));
            boolean alive = launcher.isAlive();
            String text = Files.readString(log);
            out.print(text.substring(Math.min(shown, text.length())));
            out.flush();
            shown = text.length();
            if (!alive) {
                return 1;
            }
            if (ready) {
                return 0;
            }
            Wait.millis(300);
        }
        throw new StackException("Not ready after 45 minutes; see " + log);
    }

    private void greet() {
        String url = settings.url();
        out.println();
        out.println("Kontor is ready.");
        out.println(
                "  Office    " + url + "/office/   sabine (operator), anton (accountant), ada (admin), rita (auditor)");
        out.println("  Portal    " + url + "/my/       jana, milan (members), lina, bilal, carla (of one team)");
        out.println(
                "  API       " + url + "/api/v1    description: " + url + "/openapi    token: ./kontor token sabine");
        out.println("  Mail      " + settings.mail());
        out.println("  Keycloak  " + settings.keycloakUrl() + "   admin");
        out.println("Each password is the user's name. Ctrl-C or ./kontor stop ends it; the data stays.");
        if (!isEmpty()) {
            out.println("A new space fills itself with a demo now, day by day; look in whenever you like.");
        }
    }

    private void checkDisk() throws IOException {
        Files.createDirectories(settings.home());
        long free = Files.getFileStore(settings.home()).getUsableSpace() / 1_000_000;
        if (free < NEEDED_MB) {
            throw new StackException("Only " + free + " MB are free below " + settings.home() + "; Kontor needs "
                    + NEEDED_MB + " MB. Free some space, or move its data with KONTOR_HOME=/another/folder.");
        }
    }

    /** A space that was begun empty stays without the demo until {@code reset}. */
    private void rememberEmpty(boolean empty) throws IOException {
        if (empty && !Files.exists(settings.home().resolve("data/mariadb"))) {
            Files.createDirectories(emptyMark().getParent());
            Files.writeString(emptyMark(), "");
        }
    }

    private boolean isEmpty() {
        return Files.exists(emptyMark());
    }

    private Path emptyMark() {
        return settings.home().resolve("data/empty");
    }
}
