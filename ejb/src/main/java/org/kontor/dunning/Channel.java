package org.kontor.dunning;

/** How a level is told. */
public enum Channel {
    MAIL,
    LETTER,
    BOTH;

    boolean byMail() {
        return this != LETTER;
    }

    boolean onPaper() {
        return this != MAIL;
    }
}
