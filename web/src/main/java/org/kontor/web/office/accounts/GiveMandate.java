package org.kontor.web.office.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.MandateScheme;
import org.kontor.accounts.MandateSource;
import org.kontor.accounts.MandateTerms;
import org.kontor.accounts.Mandates;
import org.kontor.accounts.NewMandate;
import org.kontor.catalog.Sellers;
import org.kontor.web.ui.DebitAccountInput;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** A mandate on paper: signed, or to be printed. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class GiveMandate implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Mandates mandates;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String account;

    private long accountId;
    private String accountName;
    private String creditorId;
    private String reference;
    private MandateScheme scheme = MandateScheme.CORE;
    private LocalDate signedOn;
    private final DebitAccountInput debited = new DebitAccountInput();

    @PostConstruct
    void load() {
        Account payer = accounts.find(Ids.parse(account));
        accountId = payer.id();
        accountName = payer.name();
        debited.setHolder(payer.name());
        reference = mandates.suggestReference(accountId);
    }

    public String save() {
        MandateTerms terms =
                new MandateTerms(creditorId, reference, scheme, MandateSource.PAPER, Optional.ofNullable(signedOn));
        long id = mandates.give(new NewMandate(accountId, terms, debited.account(), Optional.empty()));
        notices.done("mandate.saved", reference);
        return "/office/accounts/mandate.xhtml?faces-redirect=true&id=" + id;
    }

    /** Sellers that collect by debit, with their creditor ID. */
    public List<SelectItem> getCreditors() {
        return sellers.list().stream()
                .filter(seller -> !seller.bank().creditorId().isEmpty())
                .map(seller -> new SelectItem(
                        seller.bank().creditorId(),
                        seller.displayName() + ", " + seller.bank().creditorId()))
                .toList();
    }

    public long getAccountId() {
        return accountId;
    }

    public String getAccountName() {
        return accountName;
    }

    public DebitAccountInput getDebited() {
        return debited;
    }

    public String getCreditorId() {
        return creditorId;
    }

    public void setCreditorId(String creditorId) {
        this.creditorId = creditorId;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public MandateScheme getScheme() {
        return scheme;
    }

    public void setScheme(MandateScheme scheme) {
        this.scheme = scheme;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
