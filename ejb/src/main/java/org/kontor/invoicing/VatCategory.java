package org.kontor.invoicing;

/** VAT categories of UNTDID 5305 that coworking spaces meet (BT-118, BT-151). */
public enum VatCategory {
    /** Taxed, at any rate above zero. */
    STANDARD("S"),
    /** Exempt: small business (§ 19 UStG) or letting (§ 4 Nr. 12 UStG); the breakdown says which. */
    EXEMPT("E"),
    /** Reverse charge (§ 13b UStG, Art. 196 of Directive 2006/112/EC). */
    REVERSE_CHARGE("AE"),
    /** Not taxable in Germany; on an invoice of its own (BR-O-11). */
    OUTSIDE_SCOPE("O");

    private final String code;

    VatCategory(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
