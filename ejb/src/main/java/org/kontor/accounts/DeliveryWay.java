package org.kontor.accounts;

/** How an account gets its documents. */
public enum DeliveryWay {
    /** By mail, attached. */
    MAIL,
    /** On paper, through the print queue. */
    POST,
    /** In the portal; a mail without attachment says so. */
    PORTAL
}
