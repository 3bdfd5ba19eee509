package org.kontor.web.office.limits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.CustomerType;
import org.kontor.limits.CreditPolicy;
import org.kontor.limits.CreditSettings;
import org.kontor.money.Money;
import org.kontor.web.ui.Notices;

/** How the operator sells on credit. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class LimitSettings implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CreditSettings settings;

    @Inject
    private Notices notices;

    private Integer warnPercent;
    private Money lowBalance;
    private Integer creditWarnDays;
    private List<DefaultLimit> limits;

    @PostConstruct
    void load() {
        CreditPolicy policy = settings.policy();
        warnPercent = policy.warnPercent();
        lowBalance = policy.lowBalance();
        creditWarnDays = policy.creditWarnDays();
        limits = Arrays.stream(CustomerType.values())
                .map(type -> new DefaultLimit(type, policy.limit(type).orElse(null)))
                .toList();
    }

    public String save() {
        Map<CustomerType, Money> wanted = new EnumMap<>(CustomerType.class);
        for (DefaultLimit limit : limits) {
            if (limit.getAmount() != null) {
                wanted.put(limit.getType(), limit.getAmount());
            }
        }
        settings.change(new CreditPolicy(warnPercent, lowBalance, creditWarnDays, wanted));
        notices.done("limits.settings.saved");
        return "/office/limits/settings.xhtml?faces-redirect=true";
    }

    public Integer getWarnPercent() {
        return warnPercent;
    }

    public void setWarnPercent(Integer warnPercent) {
        this.warnPercent = warnPercent;
    }

    public Money getLowBalance() {
        return lowBalance;
    }

    public void setLowBalance(Money lowBalance) {
        this.lowBalance = lowBalance;
    }

    public Integer getCreditWarnDays() {
        return creditWarnDays;
    }

    public void setCreditWarnDays(Integer creditWarnDays) {
        this.creditWarnDays = creditWarnDays;
    }

    public List<DefaultLimit> getLimits() {
        return limits;
    }
}
