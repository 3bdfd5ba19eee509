package org.kontor.usage;

/** When the law taxes a voucher. */
public enum VoucherPurpose {
    /** Place and rate are known at the sale: taxed then, and its use no more (§ 3 (14) UStG). */
    SINGLE,
    /** They are not: its sale is no supply, its use is taxed by what is used (§ 3 (15) UStG). */
    MULTI
}
