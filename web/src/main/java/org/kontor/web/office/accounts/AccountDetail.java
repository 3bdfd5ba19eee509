package org.kontor.web.office.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Grade;
import org.kontor.accounts.Mandate;
import org.kontor.accounts.Mandates;
import org.kontor.accounts.Restrictions;
import org.kontor.calendar.BusinessDate;
import org.kontor.contracts.ContractRow;
import org.kontor.contracts.Contracts;
import org.kontor.limits.CreditLimits;
import org.kontor.limits.CreditStanding;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.privacy.ErasureRequest;
import org.kontor.privacy.Erasures;
import org.kontor.receivables.OpenItem;
import org.kontor.receivables.OpenItems;
import org.kontor.web.ui.Ids;
import org.omnifaces.cdi.Param;

/** One account with its contracts and what it owes. */
@Named
@RequestScoped
public class AccountDetail {
    private static final int SHOWN = 100;

    @Inject
    private Accounts accounts;

    @Inject
    private Mandates mandates;

    @Inject
    private Contracts contracts;

    @Inject
    private OpenItems openItems;

    @Inject
    private CreditLimits limits;

    @Inject
    private Restrictions restrictions;

    @Inject
    private Erasures erasures;

    @Inject
    private BusinessDate businessDate;

    @Inject
    @Param
    private String id;

    private Account account;
    private List<Mandate> mandateList;
    private List<ContractRow> contractRows;
    private List<OpenItem> open;
    private CreditStanding standing;

    @PostConstruct
    void load() {
        account = accounts.find(Ids.parse(id));
        mandateList = mandates.ofAccount(account.id());
        PageRequest all = PageRequest.first(SHOWN);
        contractRows = contracts.ofAccount(account.id(), all).rows();
        open = openItems.ofAccount(account.id(), businessDate.today(), all).rows();
    }

    public CreditStanding getStanding() {
        if (standing == null) {
            standing = limits.standing(account.id());
        }
        return standing;
    }

    public Account getAccount() {
        return account;
    }

    public List<Mandate> getMandates() {
        return mandateList;
    }

    public List<ContractRow> getContracts() {
        return contractRows;
    }

    public List<OpenItem> getOpen() {
        return open;
    }

    public Money getOpenSum() {
        return Money.sum(open.stream().map(OpenItem::open).toList());
    }

    public boolean isOverdue() {
        return open.stream().anyMatch(OpenItem::isOverdue);
    }

    /** How far its services are restricted now, because payments are overdue. */
    public Grade getGrade() {
        return restrictions.of(account.id());
    }

    public boolean isErased() {
        return account.erasedOn().isPresent();
    }

    /** With which it was erased. */
    public ErasureRequest getErasure() {
        return erasures.ofErased(account.id()).orElseThrow();
    }

    /** The last day on which anything is kept; null if nothing is. */
    public LocalDate getBlockedUntil() {
        return erasures.proof(getErasure().id()).keptUntil().orElse(null);
    }
}
