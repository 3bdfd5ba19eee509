package org.kontor.contracts;

import org.kontor.BusinessException;

/** A notice rule is not written in the language of {@link NoticeRule}. */
public final class UnreadableNotice extends BusinessException {
    private static final long serialVersionUID = 1L;

    UnreadableNotice(String text) {
        super("contract.unreadableNotice", text);
    }

    @Override
    public String field() {
        return "notice";
    }
}
