package org.kontor.dunning;

/** Who lets reminders go. */
public enum DunningMode {
    /** Nobody proposes any; a person may. */
    OFF,
    /** A proposal every night, if something is to be told; a person releases it. */
    PROPOSE,
    /** Reminders go by themselves. */
    AUTOMATIC
}
