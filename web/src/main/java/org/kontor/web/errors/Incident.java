package org.kontor.web.errors;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A number that a person can read out and an administrator finds in the log. */
final class Incident {
    static final String NUMBER = "kontor.incident";
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    static String log(Throwable cause, String path) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
        LOG.log(Level.SEVERE, cause, () -> "Incident " + number + " on " + path);
        return number;
    }
}
