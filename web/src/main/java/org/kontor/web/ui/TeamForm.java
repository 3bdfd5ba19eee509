package org.kontor.web.ui;

/** What can happen in a team; each has a form of its own on one page. */
public enum TeamForm {
    JOIN,
    REJOIN,
    SEAT,
    LEAVE,
    /** Another cost centre pays; the office only. */
    MOVE
}
