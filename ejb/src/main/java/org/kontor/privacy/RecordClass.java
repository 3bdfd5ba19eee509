package org.kontor.privacy;

import java.time.LocalDate;
import java.time.Month;

/** What the law keeps although somebody wants it erased (Art. 17 (3) b GDPR), each for its years. */
public enum RecordClass {
    /** Ledger entries: § 147 (1) no. 1, (3) AO. */
    BOOKS(10),
    /** Invoices and their usage, receipts: § 147 (1) no. 4, (3) AO, § 14b UStG. */
    INVOICES(8),
    /** Mandates, as evidence of collections: § 147 (1) no. 4, (3) AO; the scheme itself wants 14 months. */
    MANDATES(8),
    /** From their end: § 147 (1) no. 2, (3) AO. */
    CONTRACTS(6),
    /** Reminders, mails and declarations: § 147 (1) no. 2 and 3, (3) AO. */
    LETTERS(6),
    /** Who did what: the proof of what is kept above, as long as that (§ 146 (4) AO). */
    TRAIL(10);

    private final int years;

    RecordClass(int years) {
        this.years = years;
    }

    public int years() {
        return years;
    }

    /** The last day on which it is kept: years count from the end of the calendar year (§ 147 (4) AO). */
    LocalDate keptUntil(LocalDate last) {
        return LocalDate.of(last.getYear() + years, Month.DECEMBER, 31);
    }
}
