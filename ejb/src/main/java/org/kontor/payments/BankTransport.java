package org.kontor.payments;

/**
 * How files get to the bank. A seam: a folder today, EBICS tomorrow.
 *
 * <p>Handing over has two steps, so that a file goes out exactly once whatever dies in between. {@link #prepare} puts the
 * bytes where the bank does not look, under a token that the caller then stores. {@link #deliver} makes what has the
 * stored token visible in one step, and does nothing if that was done before.
 */
interface BankTransport {
    /** Without one, people carry files to the bank. */
    boolean isConfigured();

    /**
     * @param name of the file as the bank will see it
     * @return token of what was prepared
     */
    String prepare(String name, byte[] bytes);

    void deliver(String name, String token);

    /** Throws away what was prepared in vain. */
    void forget(String name, String token);
}
