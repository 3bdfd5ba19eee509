package org.kontor.receivables;

/** How long something has been due. */
public enum AgeBand {
    NOT_DUE(Integer.MIN_VALUE, 0),
    UP_TO_30(1, 30),
    UP_TO_60(31, 60),
    UP_TO_90(61, 90),
    OLDER(91, Integer.MAX_VALUE);

    private final int fromDays;
    private final int toDays;

    AgeBand(int fromDays, int toDays) {
        this.fromDays = fromDays;
        this.toDays = toDays;
    }

    private boolean holds(long daysOverdue) {
        return daysOverdue >= fromDays && daysOverdue <= toDays;
    }

    /** The band of an item that has been due for so many days. */
    public static AgeBand of(long daysOverdue) {
        for (AgeBand band : values()) {
            if (band.holds(daysOverdue)) {
                return band;
            }
        }
        throw new IllegalStateException("The bands have a hole at " + daysOverdue);
    }
}
