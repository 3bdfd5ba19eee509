package org.kontor.notifications;

/** A message has no template, or the template needs a fact that the message lacks: an error of the program. */
class UnwritableMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableMessage(String kind, Throwable cause) {
        super(
                "The text of \"" + kind + "\" cannot be written: "
                        + (cause == null ? "no such kind" : cause.getMessage()),
                cause);
    }
}
