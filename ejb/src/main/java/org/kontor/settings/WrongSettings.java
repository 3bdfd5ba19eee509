package org.kontor.settings;

import java.util.List;

/** Settings of the environment are missing or wrong; the start stops. Names each of them and what is expected. */
public class WrongSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongSettings(List<String> complaints) {
        super("Kontor cannot start: " + String.join(" ", complaints));
    }
}
