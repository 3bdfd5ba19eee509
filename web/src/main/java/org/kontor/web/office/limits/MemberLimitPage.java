package org.kontor.web.office.limits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.Member;
import org.kontor.accounts.Members;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.limits.LimitAction;
import org.kontor.limits.MemberLimit;
import org.kontor.limits.MemberLimitChange;
import org.kontor.limits.MemberLimits;
import org.kontor.limits.MemberStanding;
import org.kontor.money.Money;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.LimitWords;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
import org.omnifaces.cdi.Param;

/** What a member of a team may use in a month, where it stands, and a form to agree on another limit. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MemberLimitPage implements Serializable {
    private static final long serialVersionUID = 1L;
    /** What stands for money in the list of what can be limited: no product has such a code. */
    private static final String MONEY = "-";

    @Inject
    private MemberLimits limits;

    @Inject
    private Members members;

    @Inject
    private Products products;

    @Inject
    private LimitWords words;

    @Inject
    private Prices prices;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long memberId;
    private String product;
    private LimitAction action = LimitAction.BLOCK;
    private Integer units;
    private Money amount;
    private String reason;
    private transient Member member;

    @PostConstruct
    void load() {
        memberId = Ids.parse(id);
        getMember();
    }

    public String agree() {
        limits.agree(memberId, limit(), reason);
        notices.done("limits.agreed");
        return "/office/limits/member.xhtml?faces-redirect=true&id=" + memberId;
    }

    private MemberLimit limit() {
        if (MONEY.equals(product)) {
            return MemberLimit.ofMoney(
                    Optional.ofNullable(amount).orElse(action == LimitAction.NONE ? Money.ZERO : null), action);
        }
        return MemberLimit.ofUnits(product, units == null ? 0 : units, action);
    }

    public final Member getMember() {
        if (member == null) {
            member = members.find(memberId);
        }
        return member;
    }

    public List<MemberStanding> getStandings() {
        return words.standings(memberId);
    }

    public List<MemberLimitChange> getHistory() {
        return limits.history(memberId);
    }

    /** All that is billed by use, and money. */
    public List<SelectItem> getProducts() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(MONEY, words.money()));
        products.all().stream()
                .filter(known -> known.kind() == ProductKind.METERED)
                .forEach(known -> items.add(new SelectItem(known.code(), prices.name(known.name()))));
        return items;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
