package org.kontor.billing;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.kontor.BusinessException;

/**
 * Runs contract lives from a file through the calculator and prints their invoices, one JSON object a line
 * (docs/scenarios.md). Needs no server and no database.
 *
 * <p>Exit code: 0 when all lines were run, 1 when some were malformed (told on stderr with their number, the others were
 * run), 2 when the file cannot be read.
 */
public final class Scenario {
    private static final int SOME_MALFORMED = 1;
    private static final int UNREADABLE = 2;

    private final LifeReader reader = new LifeReader();
    private final PrintStream out;
    private final PrintStream err;
    private int malformed;

    private Scenario(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * @param arguments one: the file, or {@code -} for standard input
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        int code = run(arguments, out, System.err);
        out.flush();
        System.exit(code);
    }

    /** As {@link #main}, with streams of one's own. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 1) {
            err.println("usage: scenario FILE.jsonl");
            return UNREADABLE;
        }
        try (InputStream in = "-".equals(arguments[0]) ? System.in : Files.newInputStream(Path.of(arguments[0]))) {
            return new Scenario(out, err).run(in);
        } catch (NoSuchFileException e) {
            err.println("no such file: " + Path.of(arguments[0]).toAbsolutePath());
            return UNREADABLE;
        } catch (IOException e) {
            err.println("cannot read " + arguments[0] + ": " + e.getMessage());
            return UNREADABLE;
        }
    }

    private int run(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String life = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!life.isBlank()) {
                live(number, life);
            }
        }
        return malformed == 0 ? 0 : SOME_MALFORMED;
    }

    private void live(int number, String line) {
        try {
            Life life = reader.read(line);
            out.println(new LifeWriter(life).write(new LifeBilling(life).invoices()));
        } catch (BusinessException e) {
            report(number, text(e));
        } catch (RuntimeException e) {
            // Such as dates beyond what can be computed; whatever it is, the other lines are run.
            report(number, e.toString());
        }
    }

    private void report(int number, String why) {
        malformed++;
        err.println("line " + number + ": " + why);
    }

    private static String text(BusinessException refusal) {
        try {
            ResourceBundle messages = ResourceBundle.getBundle("org.kontor.messages", Locale.ENGLISH);
            return MessageFormat.format(
                    messages.getString(refusal.key()),
                    refusal.arguments().stream().map(Object::toString).toArray());
        } catch (MissingResourceException e) {
            return refusal.getMessage();
        }
    }
}
