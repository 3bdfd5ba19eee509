package org.kontor.payments;

/** Which way the money of a run moves. */
enum PaymentRunKind {
    /** Debits: money comes in. */
    COLLECTION("SL", "PAIN008"),
    /** Transfers to customers: money goes out. */
    REFUND("GU", "PAIN001");

    private final String prefix;
    private final String document;

    PaymentRunKind(String prefix, String document) {
        this.prefix = prefix;
        this.document = document;
    }

    /** Of the ids in its files, so that a statement shows what it is about. */
    String prefix() {
        return prefix;
    }

    /** Kind of its file in the archive. */
    String document() {
        return document;
    }
}
