package org.kontor.banking;

/** How surely a number in a text is the number of a document. */
enum Certainty {
    /** Without what identifies it: no prefix, or no leading zeros. Counts with the exact amount and a payer who fits. */
    LOOSE,
    /** All signs, but torn apart where no number is, as by a line break of the bank. Counts with the exact amount. */
    TORN,
    /** All signs, from edge to edge. */
    SURE
}
