package org.kontor.limits;

import org.kontor.BusinessException;

/** A member of the team would use more units in a month than the payer lets it. */
public final class MemberUnitsReached extends BusinessException {
    private static final long serialVersionUID = 1L;

    /**
     * @param used with what was to be ordered, as people read it
     * @param most as people read it
     */
    MemberUnitsReached(String member, String product, String used, String most) {
        super("limits.memberUnitsReached", member, product, used, most);
    }

    @Override
    public String field() {
        return "units";
    }
}
