package org.kontor.local;

/** Pauses of the launcher between two looks at a server. */
final class Wait {
    private Wait() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting.", e);
        }
    }
}
