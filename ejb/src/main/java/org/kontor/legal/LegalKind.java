package org.kontor.legal;

/** Pages the law asks for. */
public enum LegalKind {
    /** § 5 DDG. */
    IMPRINT,
    /** Art. 13 GDPR. */
    PRIVACY,
    TERMS,
    /** Art. 246a § 1 (2) EGBGB; it has to name the withdrawal function (§ 356a BGB). */
    WITHDRAWAL,
    /** § 14 BFSG. */
    ACCESSIBILITY
}
