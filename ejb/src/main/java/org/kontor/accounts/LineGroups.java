package org.kontor.accounts;

/** By what the lines of an account's invoices are grouped, each group with its subtotal. */
public enum LineGroups {
    /** In the order of contracts and lines, without subtotals. */
    NONE,
    MEMBER,
    COST_CENTRE
}
