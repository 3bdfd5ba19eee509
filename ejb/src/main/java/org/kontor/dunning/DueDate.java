package org.kontor.dunning;

/** What a due date rests on: it decides whether default needs a reminder (§ 286 BGB). */
public enum DueDate {
    /** Agreed in the contract as a date of the calendar: default without a reminder (§ 286 (2) no. 1). */
    CONTRACT,
    /** Named by the invoice alone: no such date (BGH III ZR 91/07). */
    INVOICE
}
