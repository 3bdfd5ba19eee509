package org.kontor.web.office.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kontor.accounts.Accounts;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Opens an account, or changes one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class AccountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private Long accountId;
    private AccountInput input = new AccountInput();

    @PostConstruct
    void load() {
        if (id != null) {
            accountId = Ids.parse(id);
            input = AccountInput.of(accounts.find(accountId).details());
        }
    }

    public String save() {
        if (accountId == null) {
            accountId = accounts.open(input.details());
        } else {
            accounts.change(accountId, input.details());
        }
        notices.done("account.saved", input.getName());
        return "/office/accounts/detail.xhtml?faces-redirect=true&id=" + accountId;
    }

    public boolean isOpening() {
        return accountId == null;
    }

    public Long getAccountId() {
        return accountId;
    }

    public AccountInput getInput() {
        return input;
    }
}
