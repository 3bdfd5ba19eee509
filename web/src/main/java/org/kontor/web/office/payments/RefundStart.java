package org.kontor.web.office.payments;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.kontor.accounts.Accounts;
import org.kontor.catalog.Sellers;
import org.kontor.money.Money;
import org.kontor.payments.NewRefund;
import org.kontor.payments.NoSuchPayee;
import org.kontor.payments.Refunds;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Proposes a refund of what an account has to its credit. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class RefundStart implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Refunds refunds;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "account")
    private String accountParameter;

    @NotNull
    private Long sellerId;

    @NotNull
    private String account;

    @NotNull
    private Money amount;

    @NotNull
    private String holder;

    @NotNull
    private String iban;

    @PostConstruct
    void load() {
        account = accountParameter;
        sellers.list().stream().findFirst().ifPresent(seller -> sellerId = seller.id());
    }

    public String propose() {
        long accountId = accounts.findByNumber(account.strip())
                .orElseThrow(() -> new NoSuchPayee(account))
                .id();
        long run = refunds.propose(new NewRefund(accountId, sellerId, amount, holder, iban));
        notices.done("refund.proposed", account);
        return "/office/payments/refund.xhtml?faces-redirect=true&id=" + run;
    }

    public List<SelectItem> getSellers() {
        return sellers.list().stream()
                .map(seller -> new SelectItem(seller.id(), seller.displayName()))
                .toList();
    }

    public Long getSellerId() {
        return sellerId;
    }

    public void setSellerId(Long sellerId) {
        this.sellerId = sellerId;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }
}
