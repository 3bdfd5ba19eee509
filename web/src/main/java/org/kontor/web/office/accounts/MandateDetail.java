package org.kontor.web.office.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Mandate;
import org.kontor.accounts.MandateState;
import org.kontor.accounts.Mandates;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.DebitAccountInput;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** One mandate and what may become of it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MandateDetail implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Mandates mandates;

    @Inject
    private Accounts accounts;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long mandateId;
    private String accountName;
    private transient Mandate mandate;
    private LocalDate signedOn;
    private String reason;
    private String reference;
    private final DebitAccountInput debited = new DebitAccountInput();

    @PostConstruct
    void load() {
        mandateId = mandates.find(Ids.parse(id)).id();
        accountName = accounts.find(getMandate().accountId()).name();
        debited.setHolder(getMandate().holder());
    }

    public String sign() {
        mandates.signed(mandateId, signedOn);
        return done("mandate.signed");
    }

    public String amend() {
        mandates.amend(mandateId, debited.account());
        return done("mandate.amended");
    }

    public String rename() {
        mandates.rename(mandateId, reference);
        mandate = null;
        return done("mandate.renamed");
    }

    public String resume() {
        mandates.resume(mandateId);
        return done("mandate.resumed");
    }

    public String revoke() {
        mandates.revoke(mandateId, reason, localStack.getToday());
        return done("mandate.revoked");
    }

    private String done(String message) {
        notices.done(message, getMandate().reference());
        return "/office/accounts/mandate.xhtml?faces-redirect=true&id=" + mandateId;
    }

    public Mandate getMandate() {
        if (mandate == null) {
            mandate = mandates.find(mandateId);
        }
        return mandate;
    }

    public MandateState getState() {
        return getMandate().stateOn(localStack.getToday());
    }

    public boolean isDraft() {
        return getMandate().state() == MandateState.DRAFT;
    }

    public boolean isSuspended() {
        return getMandate().state() == MandateState.SUSPENDED;
    }

    public boolean isRevoked() {
        return getMandate().state() == MandateState.REVOKED;
    }

    public String getAccountName() {
        return accountName;
    }

    public DebitAccountInput getDebited() {
        return debited;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
