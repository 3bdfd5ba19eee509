package org.kontor.invoicing;

/** Units of quantities with their code of UN/ECE Recommendation 20 (BT-130). */
public enum InvoiceUnit {
    PIECE("C62"),
    HOUR("HUR"),
    MINUTE("MIN"),
    DAY("DAY"),
    MONTH("MON"),
    YEAR("ANN");

    private final String code;

    InvoiceUnit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
