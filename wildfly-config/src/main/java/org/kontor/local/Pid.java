package org.kontor.local;

import java.time.Instant;

/** A process as written to its pid file: the id, and the second it started, because ids are used again. */
final class Pid {
    private Pid() {}

    static String text(ProcessHandle handle) {
        long started = handle.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
        return handle.pid() + " " + started;
    }
}
