package org.kontor.notifications;

/** Where a message is on its way. */
public enum MessageState {
    /** The document it shall carry is not there yet. */
    WAITING,
    /** To be sent, at once or when its next attempt is due. */
    PENDING,
    /** A node is handing it to the mail server. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Nobody knows whether the mail server took it; it is sent again only if a person says so. */
    UNCERTAIN,
    /** The mail server refused it for good, or too often. */
    FAILED,
    /** The mail server took it, and a mail server gave it back later. */
    BOUNCED
}
