package org.kontor.invoicing;

/**
 * An account that a run could not bill.
 *
 * @param reason message key
 * @param detail values of the message, for support
 */
public record ParkedRow(RunAccount account, String reason, String detail) {}
