package org.kontor.banking;

/**
 * What the payer wrote.
 *
 * @param purpose all lines, joined
 * @param creditorReference of the invoice (ISO 11649), or another; several stand one a line
 * @param purposeCode {@code RENT}, {@code SALA}
 */
record Remittance(String purpose, String creditorReference, String purposeCode) {
    static final Remittance NONE = new Remittance("", "", "");
}
