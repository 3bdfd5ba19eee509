package org.kontor.accounts;

/** How far services are restricted; each holds those before it. */
public enum Grade {
    NONE,
    NO_BOOKINGS,
    NO_EXTRAS,
    NO_ACCESS
}
