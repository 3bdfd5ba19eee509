package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.privacy.ErasurePlan;
import org.kontor.privacy.ErasureRequest;
import org.kontor.privacy.MyErasures;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** A member asks to have the data of an own account erased, and reads before what the law keeps. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MyErasurePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private MyErasures erasures;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long accountId;
    private String name;
    private String note;
    private transient ErasurePlan plan;
    private transient List<ErasureRequest> requests;

    @PostConstruct
    void load() {
        accountId = Ids.parse(id);
        Account own = accounts.mine().stream()
                .filter(account -> account.id() == accountId)
                .findFirst()
                .orElseThrow(() -> new MissingException("The account"));
        name = own.name();
    }

    public String request() {
        erasures.request(accountId, note);
        notices.done("my.erasure.requested");
        return page();
    }

    public String withdraw(long request) {
        erasures.withdraw(request);
        notices.done("my.erasure.withdrawn");
        return page();
    }

    private String page() {
        return "/my/erasure.xhtml?faces-redirect=true&id=" + accountId;
    }

    public ErasurePlan getPlan() {
        if (plan == null) {
            plan = erasures.plan(accountId);
        }
        return plan;
    }

    /** The newest first. */
    public List<ErasureRequest> getRequests() {
        if (requests == null) {
            requests = erasures.of(accountId);
        }
        return requests;
    }

    public boolean isWaiting() {
        return getRequests().stream().anyMatch(ErasureRequest::isWaiting);
    }

    public String getName() {
        return name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
