package org.kontor.einvoice;

import java.time.LocalDate;

/**
 * The files of an issued invoice.
 *
 * @param id of the invoice
 * @param pdf with the XML inside, if there is one
 * @param xml the same XML alone; empty for a plain invoice
 */
public record RenderedInvoice(long id, String number, LocalDate issueDate, byte[] pdf, byte[] xml) {}
