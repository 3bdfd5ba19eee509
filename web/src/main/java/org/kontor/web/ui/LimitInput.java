package org.kontor.web.ui;

import java.io.Serializable;
import java.util.Optional;
import org.kontor.limits.LimitAction;
import org.kontor.limits.MemberLimit;
import org.kontor.money.Money;

/** What somebody typed about a limit of a member of a team. */
public class LimitInput implements Serializable {
    private static final long serialVersionUID = 1L;
    /** What stands for money in the list of what can be limited: no product has such a code. */
    static final String MONEY = "-";

    private String product = MONEY;
    private LimitAction action = LimitAction.BLOCK;
    private Integer units;
    private Money amount;

    public MemberLimit limit() {
        if (MONEY.equals(product)) {
            return MemberLimit.ofMoney(
                    Optional.ofNullable(amount).orElse(action == LimitAction.NONE ? Money.ZERO : null), action);
        }
        return MemberLimit.ofUnits(product, units == null ? 0 : units, action);
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public LimitAction getAction() {
        return action;
    }

    public void setAction(LimitAction action) {
        this.action = action;
    }

    public Integer getUnits() {
        return units;
    }

    public void setUnits(Integer units) {
        this.units = units;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
