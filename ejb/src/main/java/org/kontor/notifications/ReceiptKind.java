package org.kontor.notifications;

/** How somebody got to know a document in the portal. */
public enum ReceiptKind {
    SEEN,
    DOWNLOADED
}
