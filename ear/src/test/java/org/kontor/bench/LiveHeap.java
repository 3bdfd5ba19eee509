package org.kontor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a Java process holds after a full collection. */
final class LiveHeap {
    private LiveHeap() {}

    /** By {@code jcmd GC.class_histogram}, which collects first; its last line holds the sum. */
    static double megabytes(long pid) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        process.waitFor();
        String total = lines.get(lines.size() - 1);
        if (!total.startsWith("Total")) {
            throw new IOException("No heap of " + pid + ": " + total);
        }
        String[] words = total.trim().split("\\s+");
        return Long.parseLong(words[2]) / 1e6;
    }
}
