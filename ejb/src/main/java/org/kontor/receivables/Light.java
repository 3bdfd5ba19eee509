package org.kontor.receivables;

/** How an account pays, at one look: the traffic light of its accounts, contracts and invoices. */
public enum Light {
    /** Nothing is overdue. */
    GREEN,
    /** Something is overdue, for {@value Light#RED_AFTER_DAYS} days at most. */
    YELLOW,
    /** Something is overdue for longer. */
    RED;

    /** A friendly reminder and the time to answer it fit in. */
    static final int RED_AFTER_DAYS = 14;

    /**
     * @param daysOverdue of the oldest item that should have been paid; 0 or less without any
     */
    public static Light of(long daysOverdue) {
        if (daysOverdue <= 0) {
            return GREEN;
        }
        return daysOverdue <= RED_AFTER_DAYS ? YELLOW : RED;
    }
}
