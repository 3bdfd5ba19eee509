package org.kontor.web.office.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.accounts.AccountRow;
import org.kontor.accounts.Accounts;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** All accounts, found by a word. */
@Named
@RequestScoped
public class AccountList {
    @Inject
    private Accounts accounts;

    @Inject
    @Param(name = "q")
    private String filter;

    private Rows<AccountRow> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>(filter, accounts::list);
    }

    public String getFilter() {
        return filter;
    }

    public Rows<AccountRow> getRows() {
        return rows;
    }
}
