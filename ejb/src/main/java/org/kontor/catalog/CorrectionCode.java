package org.kontor.catalog;

/** How a seller codes what takes an invoice back (UNTDID 1001, BT-3); receivers differ. */
public enum CorrectionCode {
    /** Corrected invoice: negative amounts and the invoice it corrects (BG-3). */
    CORRECTED_INVOICE("384"),
    /** Credit note: positive amounts, whose meaning is reversed. */
    CREDIT_NOTE("381");

    private final String code;

    CorrectionCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The reverse of {@link #code}. */
    public static CorrectionCode of(String code) {
        return CREDIT_NOTE.code.equals(code) ? CREDIT_NOTE : CORRECTED_INVOICE;
    }
}
