package org.kontor.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the end of a server's log for a person. */
final class Log {
    private static final int LINES = 25;
    private static final int WIDTH = 400;
    private static final int BYTES = 64 * 1024;

    private Log() {}

    static String tail(Path log) {
        try {
            List<String> lines = lastBytes(log).lines().map(Log::cut).toList();
            return "Last lines of " + log + ":\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read)";
        }
    }

    private static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + " ...";
    }

    private static String lastBytes(Path log) throws IOException {
        try (var file = Files.newByteChannel(log)) {
            file.position(Math.max(0, file.size() - BYTES));
            var buffer = java.nio.ByteBuffer.allocate(BYTES);
            while (buffer.hasRemaining() && file.read(buffer) >= 0) {
                continue;
            }
            return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        }
    }
}
