package org.kontor.web.office.dunning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.dunning.DunningNotices;
import org.kontor.dunning.NoticeRow;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** Reminders an account got. */
@Named
@RequestScoped
public class DunningAccount {
    @Inject
    private DunningNotices reminders;

    @Inject
    private Accounts accounts;

    @Inject
    @Param
    private String id;

    private Account account;
    private Rows<NoticeRow> rows;

    @PostConstruct
    void load() {
        account = accounts.find(Ids.parse(id));
        rows = new Rows<>("", request -> reminders.ofAccount(account.id(), request));
    }

    public long getAccountId() {
        return account.id();
    }

    public String getName() {
        return account.name();
    }

    public Rows<NoticeRow> getRows() {
        return rows;
    }
}
