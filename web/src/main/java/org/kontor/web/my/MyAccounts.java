package org.kontor.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;

/** What is known of the accounts for which the member may act. */
@Named
@RequestScoped
public class MyAccounts {
    @Inject
    private Accounts accounts;

    private List<Account> all;

    public List<Account> getAll() {
        if (all == null) {
            all = accounts.mine();
        }
        return all;
    }
}
