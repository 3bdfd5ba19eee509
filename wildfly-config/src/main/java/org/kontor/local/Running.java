package org.kontor.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import java.util.stream.Stream;

/** What can be said and done about a stack that another process started. */
final class Running {
    private static final List<String> PARTS = List.of("mariadb", "keycloak", "wildfly");
    private static final int NOT_RUNNING = 3;

    private final Settings settings;
    private final PrintStream out;

    Running(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** The launcher that keeps this stack up, if it lives. */
    Optional<ProcessHandle> launcher() {
        return process("launcher");
    }

    int status() {
        if (launcher().isEmpty()) {
            out.println("Kontor is not running.");
            return NOT_RUNNING;
        }
        boolean ready = true;
        for (String part : PARTS) {
            boolean own = part.equals("mariadb") && settings.ownDatabase().isPresent();
            boolean up = own || process(part).isPresent();
            ready &= up;
            out.println("%-10s %s".formatted(part, own ? "your own" : up ? "running" : "not running"));
        }
        boolean answers = Http.answers(new WildFly(settings).managementUrl() + "/health/ready");
        out.println("%-10s %s".formatted("Kontor", answers ? "ready at " + settings.url() : "not ready yet"));
        return ready && answers ? 0 : 1;
    }

    int stop() throws IOException {
        Optional<ProcessHandle> launcher = launcher();
        if (launcher.isEmpty()) {
            out.println("Kontor is not running.");
        }
        launcher.ifPresent(ProcessHandle::destroy);
        long end = System.nanoTime() + 60_000_000_000L;
        while (launcher.isPresent() && launcher.get().isAlive() && System.nanoTime() < end) {
            Wait.millis(100);
        }
        // What a killed launcher left behind.
        for (String part : Stream.concat(Stream.of("launcher"), PARTS.stream()).toList()) {
            process(part).ifPresent(ProcessHandle::destroy);
            Files.deleteIfExists(pidFile(part));
        }
        launcher.ifPresent(handle -> out.println("Kontor is stopped. Its data stays: ./kontor start"));
        return 0;
    }

    int logs(List<String> options) {
        List<String> parts = options.isEmpty() ? PARTS : options;
        parts.forEach(part ->
                out.println(Log.tail(settings.logs().resolve(Path.of(part).getFileName() + ".log"))));
        return 0;
    }

    int reset(List<String> options) throws IOException {
        if (!options.contains("--yes") && !agreed()) {
            out.println("Nothing was deleted.");
            return 1;
        }
        stop();
        for (String folder : List.of("data", "mail", "logs", "run", "wildfly")) {
            Folders.delete(settings.home().resolve(folder));
        }
        out.println("All data of the local stack is deleted. ./kontor start begins anew.");
        return 0;
    }

    private boolean agreed() {
        out.print("This deletes all data of the local stack in " + settings.home() + ". Type yes to go on: ");
        out.flush();
        Scanner in = new Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8);
        return in.hasNextLine() && in.nextLine().strip().equals("yes");
    }

    private Optional<ProcessHandle> process(String part) {
        try {
            String text = Files.readString(pidFile(part)).strip();
            return ProcessHandle.of(Long.parseLong(text.split(" ")[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> startedAsWritten(handle, text));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Process ids are used again after a reboot: the start time tells whether it is still ours. */
    private static boolean startedAsWritten(ProcessHandle handle, String text) {
        return text.equals(Pid.text(handle));
    }

    private Path pidFile(String part) {
        return settings.run().resolve(part + ".pid");
    }
}
