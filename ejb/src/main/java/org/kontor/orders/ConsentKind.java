package org.kontor.orders;

/** What was shown with an order, or agreed to by it. */
public enum ConsentKind {
    TERMS,
    PRIVACY_SHOWN,
    /** Art. 246a § 1 (2) EGBGB: shown to consumers before they order, and sent to them. */
    WITHDRAWAL_SHOWN,
    /** § 357a (2) Nr. 1 BGB. */
    EARLY_START,
    /** § 357a (2) Nr. 2 BGB. */
    VALUE_OWED,
    MANDATE
}
