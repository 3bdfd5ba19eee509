package org.kontor.orders;

/**
 * What a transfer would do.
 *
 * @param closing to the contract and the invoices of the payer before
 * @param first what the new payer would be invoiced first
 */
public record TransferEffect(AmendmentEffect closing, FirstInvoice first) {}
