package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kontor.accounts.AccountRow;
import org.kontor.banking.Allocations;
import org.kontor.banking.WaitingFilter;
import org.kontor.banking.WaitingRow;
import org.kontor.money.Money;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Splits a payment over what one or several accounts owe. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class PaymentSplit implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Allocations allocations;

    @Inject
    private AccountSearch search;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "which")
    private String which;

    private long transactionId;
    private String title;
    private Money amount;
    private long seller;
    private final List<SplitAccount> accounts = new ArrayList<>();
    private String account;

    @PostConstruct
    void load() {
        transactionId = Ids.parse(id);
        WaitingRow payment = allocations.payment(transactionId);
        amount = payment.amount();
        title = payment.name();
        seller = payment.seller().id();
        payment.first().ifPresent(proposal -> {
            account = proposal.lines().get(0).account().number();
            add();
        });
    }

    public void add() {
        AccountRow found = search.one(account);
        if (accounts.stream().noneMatch(known -> known.getId() == found.id())) {
            accounts.add(new SplitAccount(found, allocations.owed(found.id(), seller), rest()));
        }
        account = null;
    }

    private Money rest() {
        Money rest =
                amount.minus(Money.sum(accounts.stream().map(SplitAccount::sum).toList()));
        return rest.isNegative() ? Money.ZERO : rest;
    }

    public String split() {
        allocations.split(
                transactionId,
                accounts.stream()
                        .filter(one -> !one.isEmpty())
                        .map(SplitAccount::part)
                        .toList());
        notices.done("payment.allocated", title);
        WaitingFilter filter = Chosen.of(WaitingFilter.class, which).orElse(WaitingFilter.INCOMING);
        return allocations
                .after(transactionId, filter)
                .map(next -> "/office/banking/payment.xhtml?faces-redirect=true&id=" + next + "&which=" + filter)
                .orElse("/office/banking/waiting.xhtml?faces-redirect=true&which=" + filter);
    }

    public long getTransactionId() {
        return transactionId;
    }

    public String getTitle() {
        return title;
    }

    public Money getAmount() {
        return amount;
    }

    public List<SplitAccount> getAccounts() {
        return accounts;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
