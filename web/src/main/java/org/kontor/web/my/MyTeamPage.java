package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import org.kontor.accounts.MyRole;
import org.kontor.accounts.Right;
import org.kontor.invoicing.MemberUsage;
import org.kontor.invoicing.MemberUsages;
import org.kontor.money.Money;
import org.kontor.orders.MyTeam;
import org.kontor.orders.TeamPerson;
import org.kontor.persistence.PageRequest;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Lifelines;
import org.kontor.web.ui.Months;
import org.omnifaces.cdi.Param;

/** The people of an account, their seats and logins, and what they used in a month. */
@Named
@RequestScoped
public class MyTeamPage {
    @Inject
    private MyRoles roles;

    @Inject
    private MyTeam team;

    @Inject
    private MemberUsages usages;

    @Inject
    private Lifelines lifelines;

    @Inject
    private LocalStack localStack;

    @Inject
    @Param(name = "account")
    private String accountParameter;

    @Inject
    @Param(name = "month")
    private String monthParameter;

    private MyRole role;
    private LocalDate today;
    private LocalDate month;
    private List<TeamPerson> there;
    private List<TeamPerson> gone;
    private List<MemberUsage> used;

    @PostConstruct
    void load() {
        role = roles.chosen(accountParameter, getTeams());
        today = localStack.getToday();
        month = Months.chosen(monthParameter, today);
        List<TeamPerson> all = team.people(role.accountId());
        there = all.stream()
                .filter(person -> person.team().member().isThere(today))
                .toList();
        gone = all.stream()
                .filter(person -> !person.team().member().isThere(today))
                .toList();
        used = usages.mine(
                        role.accountId(),
                        YearMonth.from(month),
                        OptionalLong.empty(),
                        PageRequest.first(PageRequest.LARGEST))
                .rows();
    }

    /** Those that the caller leads. */
    public final List<MyRole> getTeams() {
        return roles.with(Right.LEAD);
    }

    public MyRole getRole() {
        return role;
    }

    public LocalDate getToday() {
        return today;
    }

    public LocalDate getDay() {
        return month;
    }

    public List<LocalDate> getMonths() {
        return Months.upTo(today);
    }

    /** Who belongs to the team today or will. */
    public List<TeamPerson> getThere() {
        return there;
    }

    /** Who left. */
    public List<TeamPerson> getGone() {
        return gone;
    }

    public List<MemberUsage> getUsed() {
        return used;
    }

    public Money getSum() {
        return Money.sum(used.stream().map(MemberUsage::net).toList());
    }

    /** The name of what a seat is. */
    public String product(String code) {
        return lifelines.name(code);
    }
}
