package org.kontor.orders;

import org.kontor.BusinessException;

/** The product gives nothing: it is no pass. */
public final class NoSuchPass extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchPass(long id) {
        super("pass.noSuchPass", id);
    }

    @Override
    public String field() {
        return "product";
    }
}
