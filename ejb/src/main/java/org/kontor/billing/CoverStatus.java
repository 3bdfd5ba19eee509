package org.kontor.billing;

/** What became of a contract day. */
public enum CoverStatus {
    BILLED,
    /** To be billed by the next run for which its period is due. */
    BILLABLE,
    /** Not billed, with a reason. */
    EXCUSED
}
