package org.kontor.usage;

/** What became of a record. */
public enum UsageState {
    /** The next run bills it once its period is over. */
    OPEN,
    BILLED,
    /** Its invoice was cancelled, and it is not billed again. */
    EXCUSED,
    /** Taken back before it was billed. */
    VOID
}
