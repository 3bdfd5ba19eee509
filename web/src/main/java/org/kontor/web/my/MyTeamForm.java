package org.kontor.web.my;

/** What people who lead a team do about it; each has a form of its own on one page. */
public enum MyTeamForm {
    JOIN,
    REJOIN,
    SEAT,
    LEAVE
}
