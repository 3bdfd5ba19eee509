package org.kontor.web.office.usage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Member;
import org.kontor.accounts.Members;
import org.kontor.invoicing.MemberUsage;
import org.kontor.invoicing.MemberUsages;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Months;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** Who of a team used what in a month, and what it costs. */
@Named
@RequestScoped
public class MemberUse {
    @Inject
    private MemberUsages usages;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private LocalStack localStack;

    @Inject
    @Param(name = "account")
    private String accountParameter;

    @Inject
    @Param(name = "month")
    private String monthParameter;

    @Inject
    @Param(name = "member")
    private String memberParameter;

    private Account account;
    private LocalDate month;
    private long member;
    private List<Member> team;
    private List<MemberUsage> all;
    private Rows<MemberUsage> rows;

    @PostConstruct
    void load() {
        account = accounts.find(Ids.parse(accountParameter));
        month = Months.chosen(monthParameter, localStack.getToday());
        member = memberParameter == null || memberParameter.isBlank() ? 0 : Ids.parse(memberParameter);
        team = members.ofAccount(account.id());
        all = used(PageRequest.first(PageRequest.LARGEST)).rows();
        rows = new Rows<>("", this::used);
    }

    private Page<MemberUsage> used(PageRequest request) {
        OptionalLong who = member == 0 ? OptionalLong.empty() : OptionalLong.of(member);
        return usages.ofAccount(account.id(), YearMonth.from(month), who, request);
    }

    public Account getAccount() {
        return account;
    }

    public List<Member> getTeam() {
        return team;
    }

    public long getMember() {
        return member;
    }

    public LocalDate getDay() {
        return month;
    }

    public List<LocalDate> getMonths() {
        return Months.upTo(localStack.getToday());
    }

    public Money getBilled() {
        return Money.sum(all.stream().map(MemberUsage::billed).toList());
    }

    public Money getOpen() {
        return Money.sum(all.stream().map(MemberUsage::open).toList());
    }

    public Rows<MemberUsage> getRows() {
        return rows;
    }
}
