package org.kontor.imports;

/** Where an import stands. */
public enum ImportState {
    /** Something is wrong with its files; nothing was stored. */
    REFUSED,
    /** Nothing is wrong; a person decides. */
    CHECKED,
    /** A person said so; it is taken over by a job. */
    STARTED,
    DONE,
    /** A person decided against it. */
    DISCARDED
}
