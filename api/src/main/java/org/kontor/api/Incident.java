package org.kontor.api;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A number that a caller can name and an administrator finds in the log. */
final class Incident {
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 4;

    private Incident() {}

    static String log(Throwable cause, String requestId) {
        String number = number();
        LOG.log(Level.SEVERE, cause, () -> "Incident " + number + " in request " + requestId);
        return number;
    }

    /** For what the server's configuration or the network does: no stack trace. */
    static String warn(Throwable cause, String requestId) {
        String number = number();
        LOG.warning(() -> "Incident " + number + " in request " + requestId + ": " + cause);
        return number;
    }

    private static String number() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
    }
}
