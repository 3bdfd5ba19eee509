package org.kontor.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The commands behind the script {@code ./kontor}. */
public final class Main {
    private static final PrintStream OUT = System.out;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Arrays.asList(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            Settings settings = Settings.of(Path.of(System.getProperty("kontor.root", "."))
                    .toAbsolutePath()
                    .normalize());
            List<String> options = arguments.subList(Math.min(1, arguments.size()), arguments.size());
            return switch (arguments.isEmpty() ? "" : arguments.get(0)) {
                case "start" -> new Start(settings, OUT).run(options);
                case "stop" -> new Running(settings, OUT).stop();
                case "status" -> new Running(settings, OUT).status();
                case "logs" -> new Running(settings, OUT).logs(options);
                case "reset" -> new Running(settings, OUT).reset(options);
                case "verify" -> new Verify(settings, OUT).run();
                case "token" -> token(settings, options);
                default -> 2;
            };
        } catch (StackException | IOException e) {
            System.err.println();
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int token(Settings settings, List<String> options) throws IOException {
        if (options.size() != 1) {
            throw new StackException("Usage: ./kontor token USER   (a demo user, or kontor-script)");
        }
        OUT.println(Token.of(settings, options.get(0)));
        return 0;
    }
}
