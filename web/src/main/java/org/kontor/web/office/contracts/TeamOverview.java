package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.calendar.BusinessDate;
import org.kontor.orders.TeamMember;
import org.kontor.orders.Teams;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Lifelines;
import org.omnifaces.cdi.Param;

/** The team of an account: who is there, since when, with which seats. */
@Named
@RequestScoped
public class TeamOverview {
    @Inject
    private Accounts accounts;

    @Inject
    private Teams teams;

    @Inject
    private Lifelines lifelines;

    @Inject
    private BusinessDate businessDate;

    @Inject
    @Param(name = "account")
    private String id;

    private Account account;
    private LocalDate today;
    private List<TeamMember> there;
    private List<TeamMember> gone;

    @PostConstruct
    void load() {
        account = accounts.find(Ids.parse(id));
        today = businessDate.today();
        List<TeamMember> all = teams.ofAccount(account.id());
        there = all.stream().filter(member -> member.member().isThere(today)).toList();
        gone = all.stream().filter(member -> !member.member().isThere(today)).toList();
    }

    /** The name of what a seat is. */
    public String product(String code) {
        return lifelines.name(code);
    }

    public Account getAccount() {
        return account;
    }

    public LocalDate getToday() {
        return today;
    }

    /** Who belongs to the team today or will. */
    public List<TeamMember> getThere() {
        return there;
    }

    /** Who left. */
    public List<TeamMember> getGone() {
        return gone;
    }
}
