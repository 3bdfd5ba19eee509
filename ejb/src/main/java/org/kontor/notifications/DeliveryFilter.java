package org.kontor.notifications;

/** Which deliveries to show. */
public enum DeliveryFilter {
    /** What did not arrive yet, and first what needs a person. */
    NOT_DELIVERED,
    /** What arrived so far as anybody knows, the newest first. */
    DELIVERED,
    /** The newest first. */
    ALL
}
