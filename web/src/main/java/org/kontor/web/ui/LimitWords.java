package org.kontor.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.Members;
import org.kontor.catalog.Localized;
import org.kontor.limits.MemberLimit;
import org.kontor.limits.MemberLimitChange;
import org.kontor.limits.MemberLimits;
import org.kontor.limits.MemberStanding;
import org.kontor.money.Money;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;

/** Limits of members in words: „Besprechungsraum: 2:00 Std. von 10:00 Std.“. */
@Named
@RequestScoped
public class LimitWords {
    @Inject
    private MemberLimits limits;

    @Inject
    private Members members;

    @Inject
    private Units units;

    @Inject
    private Prices prices;

    @Inject
    private Format format;

    @Inject
    private Language language;

    @Inject
    private LocalStack localStack;

    /** Where a member stands this month; empty without limits. */
    public List<MemberStanding> standings(long member) {
        return limits.standings(member, YearMonth.from(localStack.getToday()));
    }

    public String name(long member) {
        return members.find(member).name();
    }

    /** What is limited. */
    public String what(MemberLimitChange agreed) {
        return agreed.product().map(product -> prices.name(product.name())).orElseGet(this::money);
    }

    public String used(MemberStanding standing) {
        return label(
                "memberLimit.usedOf",
                what(standing.agreed()),
                amount(standing.agreed(), standing.units(), standing.net()),
                most(standing.agreed()));
    }

    public String most(MemberLimitChange agreed) {
        MemberLimit limit = agreed.limit();
        return amount(agreed, limit.units(), limit.amount());
    }

    private String amount(MemberLimitChange agreed, int count, Money net) {
        return agreed.product()
                .map(product -> units.text(count, product.unit()))
                .orElseGet(() -> format.money(net));
    }

    public String money() {
        return label("memberLimit.money");
    }

    /** What can be limited: money, and all of these by their codes. */
    public List<SelectItem> items(Map<String, Localized> metered) {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(LimitInput.MONEY, money()));
        metered.forEach((code, name) -> items.add(new SelectItem(code, prices.name(name))));
        return items;
    }

    public String role(LoginRole role) {
        return label("loginRole." + role);
    }

    public String nobody() {
        return label("memberUse.nobody");
    }

    private String label(String key, Object... arguments) {
        return Texts.label(key, language.getLocale(), arguments);
    }
}
