package org.kontor.limits;

import org.kontor.BusinessException;
import org.kontor.money.Money;

/** What a member of the team used in a month would cost more than the payer lets it. */
public final class MemberMoneyReached extends BusinessException {
    private static final long serialVersionUID = 1L;

    /**
     * @param used with what was to be ordered
     */
    MemberMoneyReached(String member, Money used, Money most) {
        super("limits.memberMoneyReached", member, used, most);
    }

    @Override
    public String field() {
        return "units";
    }
}
