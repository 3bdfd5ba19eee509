package org.kontor.web.office.receivables;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.catalog.Sellers;
import org.kontor.money.Money;
import org.kontor.receivables.Deposits;
import org.kontor.receivables.NewDeposit;
import org.kontor.receivables.Posting;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Asks an account for a deposit. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class RequestDeposit implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 14;

    @Inject
    private Deposits deposits;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String account;

    private long accountId;
    private String accountName;
    private Long sellerId;
    private Money amount;
    private LocalDate dueOn;
    private String purpose;

    @PostConstruct
    void load() {
        Account payer = accounts.find(Ids.parse(account));
        accountId = payer.id();
        accountName = payer.name();
        dueOn = localStack.getToday().plusDays(USUAL_DAYS);
    }

    public String save() {
        long id = deposits.request(new NewDeposit(new Posting.Debtor(accountId, sellerId), amount, dueOn, purpose));
        notices.done("deposit.requested");
        return "/office/receivables/deposit.xhtml?faces-redirect=true&id=" + id;
    }

    public List<SelectItem> getSellers() {
        return sellers.list().stream()
                .map(seller -> new SelectItem(seller.id(), seller.displayName()))
                .toList();
    }

    public long getAccountId() {
        return accountId;
    }

    public String getAccountName() {
        return accountName;
    }

    public Long getSellerId() {
        return sellerId;
    }

    public void setSellerId(Long sellerId) {
        this.sellerId = sellerId;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
