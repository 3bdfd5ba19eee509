package org.kontor.bench;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Documents in the server: rendered, archived and mailed by all workers, from the queue that the runs left. */
final class RenderingBench {
    private static final int WARM_UP = 200;
    private static final int DOCUMENTS = 1_000;

    private final BenchSpace space;
    private final PrintStream out;

    RenderingBench(BenchSpace space, PrintStream out) {
        this.space = space;
        this.out = out;
    }

    void run() throws SQLException {
        space.resumeRendering();
        long start = await(WARM_UP);
        long end = await(WARM_UP + Math.min(DOCUMENTS, space.contracts()));
        space.pauseRendering();
        double seconds = (end - start) / 1e9;
        out.printf(
                "Documents in the server, archived and mailed: %.1f a second%n",
                Math.min(DOCUMENTS, space.contracts()) / seconds);
    }

    private long await(int documents) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> space.number("SELECT COUNT(DISTINCT subject_id) FROM document") >= documents);
        return System.nanoTime();
    }
}
