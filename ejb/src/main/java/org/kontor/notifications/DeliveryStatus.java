package org.kontor.notifications;

/** Where a document is on its way to whom it is for; what needs a person comes first. */
public enum DeliveryStatus {
    BOUNCED,
    FAILED,
    UNCERTAIN,
    TO_PRINT,
    WAITING,
    PENDING,
    SENDING,
    SENT,
    PRINTED,
    SEEN,
    DOWNLOADED;

    /** Whether it counts as received, so far as anybody can know. */
    public boolean isDelivered() {
        return compareTo(SENT) >= 0;
    }
}
