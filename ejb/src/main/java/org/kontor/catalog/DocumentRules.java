package org.kontor.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a seller's documents announce debits and take invoices back.
 *
 * @param debitNoticeDays days from the invoice, which announces the debit, to its collection; 14 unless agreed otherwise
 * @param correctionCode code of {@link CorrectionCode}
 * @param keepNote whether private customers are told to keep invoices for two years, because what is sold is connected
 *     with real estate (§ 14b (1) S. 5 UStG)
 */
@Embeddable
public record DocumentRules(
        @Column(name = "debit_notice_days") int debitNoticeDays,

        @Column(name = "correction_code", columnDefinition = "CHAR(3)")
        String correctionCode,

        @Column(name = "keep_note") boolean keepNote) {
    private static final int LONGEST_NOTICE = 60;

    public static final DocumentRules DEFAULT = new DocumentRules(14, CorrectionCode.CORRECTED_INVOICE.code(), true);

    public DocumentRules {
        if (debitNoticeDays < 1 || debitNoticeDays > LONGEST_NOTICE) {
            throw new DebitNoticeOutOfRange(debitNoticeDays, LONGEST_NOTICE);
        }
        correctionCode = CorrectionCode.of(correctionCode).code();
    }

    public CorrectionCode correction() {
        return CorrectionCode.of(correctionCode);
    }
}
