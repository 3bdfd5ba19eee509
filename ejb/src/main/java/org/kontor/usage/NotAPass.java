package org.kontor.usage;

import org.kontor.BusinessException;

/** Only a one-off product can be a pass, and only for something metered. */
public final class NotAPass extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotAPass(String product) {
        super("pass.notAPass", product);
    }

    @Override
    public String field() {
        return "product";
    }
}
