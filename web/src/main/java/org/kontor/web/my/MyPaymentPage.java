package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Creditor;
import org.kontor.accounts.Mandate;
import org.kontor.accounts.MandateState;
import org.kontor.accounts.MyMandates;
import org.kontor.receivables.Deposit;
import org.kontor.receivables.Deposits;
import org.kontor.receivables.MyPayment;
import org.kontor.receivables.MyPayments;
import org.kontor.receivables.MyTransfers;
import org.kontor.receivables.PayNow;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.DebitAccountInput;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Texts;

/** How the member pays, what became of each payment, and the mandate. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MyPaymentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyMandates mandates;

    @Inject
    private MyPayments payments;

    @Inject
    private MyTransfers transfers;

    @Inject
    private Deposits deposits;

    @Inject
    private Accounts accounts;

    @Inject
    private Language language;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private transient List<Account> own;
    private transient List<Creditor> creditorList;
    private transient List<PayNow> transferList;
    private transient List<Deposit> depositList;
    private Long accountId;
    private String creditorId;
    private boolean agreed;
    private final DebitAccountInput debited = new DebitAccountInput();

    @PostConstruct
    void load() {
        getAccounts().stream().findFirst().ifPresent(account -> {
            accountId = account.id();
            debited.setHolder(account.name());
        });
        getCreditors().stream().findFirst().ifPresent(creditor -> creditorId = creditor.id());
    }

    public String give() {
        if (!agreed) {
            throw new NotAgreed();
        }
        mandates.give(accountId, creditorId, debited.account(), request.getRemoteAddr());
        notices.done("my.mandate.given");
        return "/my/payment.xhtml?faces-redirect=true";
    }

    public String revoke(long id) {
        mandates.revoke(id);
        notices.done("my.mandate.revoked");
        return "/my/payment.xhtml?faces-redirect=true";
    }

    public List<Account> getAccounts() {
        if (own == null) {
            own = accounts.mine();
        }
        return own;
    }

    public List<Creditor> getCreditors() {
        if (creditorList == null) {
            creditorList = mandates.creditors();
        }
        return creditorList;
    }

    public List<SelectItem> getAccountChoices() {
        return getAccounts().stream()
                .map(account -> new SelectItem(account.id(), account.name() + ", " + account.number()))
                .toList();
    }

    public List<SelectItem> getCreditorChoices() {
        return getCreditors().stream()
                .map(creditor -> new SelectItem(creditor.id(), creditor.name()))
                .toList();
    }

    /** Those that are not over. */
    public List<Mandate> getMandates() {
        return mandates.mine().stream()
                .filter(mandate -> mandate.state() != MandateState.REVOKED)
                .toList();
    }

    public MandateState stateOf(Mandate mandate) {
        return mandate.stateOn(localStack.getToday());
    }

    /** What can be paid by transfer now. */
    public List<PayNow> getTransfers() {
        if (transferList == null) {
            transferList = transfers.all();
        }
        return transferList;
    }

    /** What secures contracts, the newest first. */
    public List<Deposit> getDeposits() {
        if (depositList == null) {
            depositList = deposits.mine();
        }
        return depositList;
    }

    public List<MyPayment> getPayments() {
        return payments.latest();
    }

    /** What became of the payment, in plain words. */
    public String say(MyPayment payment) {
        return Texts.label("paymentStep." + payment.step(), language.getLocale(), payment.on());
    }

    /** What the member agrees to, once for each creditor. */
    public List<String> getTexts() {
        return getCreditors().stream()
                .map(creditor -> mandates.text(creditor, language.getLocale()).text())
                .toList();
    }

    public DebitAccountInput getDebited() {
        return debited;
    }

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }

    public String getCreditorId() {
        return creditorId;
    }

    public void setCreditorId(String creditorId) {
        this.creditorId = creditorId;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
