package org.kontor.money;

/** How a supply is taxed, by the codes of EN 16931 (BT-118, UNCL5305). */
public enum VatCategory {
    /** Standard or reduced rate. */
    S,
    /** Zero rated. */
    Z,
    /** Exempt, or small business (§ 19 UStG). */
    E,
    /** Reverse charge. */
    AE,
    /** Delivery inside the European Union. */
    K,
    /** Export. */
    G,
    /** Not subject to VAT; never together with others on one invoice (BR-O-11). */
    O
}
