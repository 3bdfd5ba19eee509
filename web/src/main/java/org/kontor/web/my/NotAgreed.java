package org.kontor.web.my;

import org.kontor.BusinessException;

/** Without the member's word there is no mandate. */
class NotAgreed extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotAgreed() {
        super("mandate.notAgreed");
    }

    @Override
    public String field() {
        return "agreed";
    }
}
