package org.kontor.bank;

/** The bank takes no such file. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    Refused(String code, String why) {
        super(why);
        this.code = code;
    }

    String code() {
        return code;
    }
}
