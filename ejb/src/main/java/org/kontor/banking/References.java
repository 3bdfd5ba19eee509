package org.kontor.banking;

/** By what a payment is known to payer, payee and banks; each may be empty. */
record References(
        String endToEndId,
        String mandate,
        String messageId,
        String pmtInfId,
        String instructionId,
        String bankReference) {
    static final References NONE = new References("", "", "", "", "", "");
}
