package org.kontor.web.errors;

/** What the address asks for does not exist, or not for this visitor: both look the same from outside. */
public class MissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MissingException(String what) {
        super(what + " does not exist");
    }
}
