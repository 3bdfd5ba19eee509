package org.kontor.declarations;

/** What somebody declares. */
public enum DeclarationKind {
    /** § 312k BGB: "Verträge hier kündigen", "jetzt kündigen". */
    CANCELLATION,
    /** § 356a BGB: "Vertrag widerrufen", "Widerruf bestätigen". */
    WITHDRAWAL
}
