package org.kontor.invoicing;

/** Texts the law demands on an invoice (BT-22); the letters hold their words in German and English. */
public enum LegalNote {
    /** Default after 30 days without a reminder; consumers only if the invoice says so (§ 286 (3) BGB). */
    DEFAULT_AFTER_30_DAYS,
    /** Keep the invoice for two years: service connected with real estate, buyer no business (§ 14b (1) S. 5 UStG). */
    KEEP_TWO_YEARS,
    /** Small business, no VAT (§ 19 UStG, § 34a UStDV). */
    SMALL_BUSINESS,
    /** The buyer owes the VAT (§ 13b, § 14a (5) UStG). */
    REVERSE_CHARGE,
    /** Letting of real estate without VAT (§ 4 Nr. 12 UStG). */
    EXEMPT_LETTING,
    /** Not taxable in Germany (§ 3a (2) UStG). */
    NOT_TAXABLE
}
