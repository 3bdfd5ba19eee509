package org.kontor.accounts;

import org.kontor.BusinessException;

/** No member has the id. */
public final class NoSuchMember extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NoSuchMember(long id) {
        super("member.unknown", id);
    }
}
