package org.kontor.web.office.contracts;

/** What can happen in a team; each has a form of its own on one page. */
public enum TeamForm {
    JOIN,
    REJOIN,
    SEAT,
    LEAVE,
    MOVE
}
