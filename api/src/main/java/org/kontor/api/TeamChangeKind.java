package org.kontor.api;

/** What can happen in a team. */
enum TeamChangeKind {
    JOIN,
    REJOIN,
    SEAT,
    LEAVE,
    MOVE
}
