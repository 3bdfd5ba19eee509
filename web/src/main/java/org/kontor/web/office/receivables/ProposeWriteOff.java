package org.kontor.web.office.receivables;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.money.Money;
import org.kontor.receivables.OpenItems;
import org.kontor.receivables.WriteOffs;
import org.kontor.web.ui.Format;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Proposes to give a claim up; somebody else decides. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class ProposeWriteOff implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WriteOffs writeOffs;

    @Inject
    private OpenItems openItems;

    @Inject
    private Accounts accounts;

    @Inject
    private Format format;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String account;

    private long accountId;
    private String accountName;
    private Long entryId;
    private Money amount;
    private String reason;

    @PostConstruct
    void load() {
        Account payer = accounts.find(Ids.parse(account));
        accountId = payer.id();
        accountName = payer.name();
    }

    public String save() {
        writeOffs.propose(entryId, amount, reason);
        notices.done("writeOff.proposed");
        return "/office/receivables/write-offs.xhtml?faces-redirect=true";
    }

    public List<SelectItem> getEntries() {
        return openItems.openEntries(List.of(accountId)).stream()
                .filter(entry -> entry.open().signum() > 0)
                .map(entry ->
                        new SelectItem(entry.entryId(), entry.documentNumber() + ", " + format.money(entry.open())))
                .toList();
    }

    public long getAccountId() {
        return accountId;
    }

    public String getAccountName() {
        return accountName;
    }

    public Long getEntryId() {
        return entryId;
    }

    public void setEntryId(Long entryId) {
        this.entryId = entryId;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
