package org.kontor.notifications;

/** The way a document takes. */
public enum DeliveryChannel {
    MAIL,
    POST,
    PORTAL
}
