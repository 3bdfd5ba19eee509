package org.kontor.dunning;

import java.time.LocalDate;

/** How many days a year of interest has. */
public enum DayCount {
    /** Always 365. */
    ACT_365,
    /** 366 in leap years. */
    ACT_ACT;

    int daysOfYear(LocalDate day) {
        return switch (this) {
            case ACT_365 -> 365;
            case ACT_ACT -> day.lengthOfYear();
        };
    }
}
