package org.kontor.catalog;

import org.kontor.BusinessException;

/** A debit that is announced on its own day, or months before. */
public final class DebitNoticeOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    DebitNoticeOutOfRange(int days, int most) {
        super("seller.debitNotice", days, most);
    }

    @Override
    public String field() {
        return "debitNoticeDays";
    }
}
