package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.kontor.accounts.MyRole;
import org.kontor.invoicing.MemberUsage;
import org.kontor.invoicing.MemberUsages;
import org.kontor.limits.MemberLimits;
import org.kontor.limits.MemberStanding;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Months;
import org.omnifaces.cdi.Param;

/** What a person of a team used in a month, and how much is left of the limits. */
@Named
@RequestScoped
public class MyUsage {
    @Inject
    private MyRoles roles;

    @Inject
    private MemberUsages usages;

    @Inject
    private MemberLimits limits;

    @Inject
    private LocalStack localStack;

    @Inject
    @Param(name = "account")
    private String accountParameter;

    @Inject
    @Param(name = "month")
    private String monthParameter;

    private MyRole role;
    private LocalDate month;
    private List<MemberUsage> used;

    @PostConstruct
    void load() {
        role = roles.chosen(accountParameter, getTeams());
        month = Months.chosen(monthParameter, localStack.getToday());
        used = usages.mine(
                        role.accountId(), YearMonth.from(month), role.member(), PageRequest.first(PageRequest.LARGEST))
                .rows();
    }

    /** Those of which the caller is a person. */
    public final List<MyRole> getTeams() {
        return roles.getAll().stream().filter(one -> one.member().isPresent()).toList();
    }

    public MyRole getRole() {
        return role;
    }

    public LocalDate getDay() {
        return month;
    }

    public List<LocalDate> getMonths() {
        return Months.upTo(localStack.getToday());
    }

    public List<MemberUsage> getUsed() {
        return used;
    }

    public Money getSum() {
        return Money.sum(used.stream().map(MemberUsage::net).toList());
    }

    public List<MemberStanding> getStandings() {
        return limits.mine(role.accountId(), role.member().orElseThrow(), YearMonth.from(month));
    }
}
