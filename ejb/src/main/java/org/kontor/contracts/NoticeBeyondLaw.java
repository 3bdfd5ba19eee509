package org.kontor.contracts;

import org.kontor.BusinessException;

/** Consumers give notice of at most one month (§ 309 Nr. 9 b, c BGB). */
public final class NoticeBeyondLaw extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoticeBeyondLaw(String rule) {
        super("contract.noticeBeyondLaw", rule);
    }

    @Override
    public String field() {
        return "notice";
    }
}
