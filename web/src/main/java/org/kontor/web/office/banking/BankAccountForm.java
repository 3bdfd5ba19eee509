package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.kontor.banking.BankAccount;
import org.kontor.banking.BankAccounts;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Opens a bank account, or changes the one of the address. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class BankAccountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BankAccounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private Long accountId;
    private Long sellerId;
    private int version;
    private BankAccountInput input = new BankAccountInput();

    @PostConstruct
    void load() {
        if (id == null) {
            propose();
        } else {
            BankAccount account = accounts.find(Ids.parse(id));
            accountId = account.id();
            sellerId = account.sellerId();
            version = account.version();
            input = BankAccountInput.of(account.details());
        }
    }

    private void propose() {
        Optional<Seller> first = sellers.list().stream().findFirst();
        first.ifPresent(seller -> {
            sellerId = seller.id();
            input = BankAccountInput.proposed(seller.bank(), businessDate.today());
        });
    }

    public String save() {
        if (accountId == null) {
            accounts.open(sellerId, input.value());
        } else {
            accounts.change(accountId, input.value(), version);
        }
        notices.done("bankAccount.saved", input.getAccountName());
        return "/office/banking/accounts.xhtml?faces-redirect=true";
    }

    public boolean isAdding() {
        return accountId == null;
    }

    public List<SelectItem> getSellers() {
        return sellers.list().stream()
                .map(seller -> new SelectItem(seller.id(), seller.displayName()))
                .toList();
    }

    public Long getAccountId() {
        return accountId;
    }

    public Long getSellerId() {
        return sellerId;
    }

    public void setSellerId(Long sellerId) {
        this.sellerId = sellerId;
    }

    public BankAccountInput getInput() {
        return input;
    }
}
