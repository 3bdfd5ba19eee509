package org.kontor.web.office.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.privacy.ErasurePlan;
import org.kontor.privacy.Erasures;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** A request to erase that came by letter, by mail or by word of mouth. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class ErasureNew implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Erasures erasures;

    @Inject
    private Accounts accounts;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "account")
    private String accountParameter;

    private long accountId;
    private String note;
    private transient Account account;
    private transient ErasurePlan plan;

    @PostConstruct
    void load() {
        accountId = Ids.parse(accountParameter);
        getAccount();
    }

    public String open() {
        long id = erasures.open(accountId, note);
        notices.done("erasure.opened");
        return "/office/privacy/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public Account getAccount() {
        if (account == null) {
            account = accounts.find(accountId);
        }
        return account;
    }

    public ErasurePlan getPlan() {
        if (plan == null) {
            plan = erasures.plan(accountId);
        }
        return plan;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
