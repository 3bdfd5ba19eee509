package org.kontor.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a seller's documents announce debits and take invoices back.
 *
 * @param debitNoticeDays days from the invoice, which announces the debit, to its collection; 14 unless agreed otherwise
 * @param correctionCode code of {@link CorrectionCode}
 */
@Embeddable
public record DocumentRules(
        @Column(name = "debit_notice_days") int debitNoticeDays,

        @Column(name = "correction_code", columnDefinition = "CHAR(3)")
        String correctionCode) {
    private static final int LONGEST_NOTICE = 60;

    public static final DocumentRules DEFAULT = new DocumentRules(14, CorrectionCode.CORRECTED_INVOICE.code());

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
