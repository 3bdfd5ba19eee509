package org.kontor.banking;

/**
 * Of which order an entry is the sum; each may be empty.
 *
 * @param count payments in it; 0 if the bank does not say
 */
record Batch(String messageId, String pmtInfId, int count) {
    static final Batch NONE = new Batch("", "", 0);
}
