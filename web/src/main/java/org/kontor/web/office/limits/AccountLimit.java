package org.kontor.web.office.limits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.limits.CreditLimit;
import org.kontor.limits.CreditLimits;
import org.kontor.limits.CreditStanding;
import org.kontor.limits.Exemption;
import org.kontor.limits.LimitChange;
import org.kontor.limits.LimitKind;
import org.kontor.money.Money;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Where an account stands, what it may owe, and who lets it go beyond that. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class AccountLimit implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 14;

    @Inject
    private CreditLimits limits;

    @Inject
    private Accounts accounts;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long accountId;
    private String name;
    private LimitKind kind;
    private Money amount;
    private String reason;
    private LocalDate last;
    private String why;
    private transient CreditStanding standing;

    @PostConstruct
    void load() {
        Account account = accounts.find(Ids.parse(id));
        accountId = account.id();
        name = account.name();
        CreditLimit agreed =
                getHistory().stream().findFirst().map(LimitChange::limit).orElse(CreditLimit.DEFAULT);
        kind = agreed.kind();
        amount = agreed.amount().orElse(null);
        last = localStack.getToday().plusDays(USUAL_DAYS);
    }

    public String agree() {
        limits.agree(accountId, new CreditLimit(kind, Optional.ofNullable(amount)), reason);
        notices.done("limits.agreed");
        return here();
    }

    public String exempt() {
        limits.exempt(accountId, last, why);
        notices.done("limits.exempted.done");
        return here();
    }

    public String end(long exemptionId) {
        limits.endExemption(exemptionId);
        notices.done("limits.exempt.ended");
        return here();
    }

    private String here() {
        return "/office/limits/account.xhtml?faces-redirect=true&id=" + accountId;
    }

    public CreditStanding getStanding() {
        if (standing == null) {
            standing = limits.standing(accountId);
        }
        return standing;
    }

    public final List<LimitChange> getHistory() {
        return limits.history(accountId);
    }

    public List<Exemption> getExemptions() {
        return limits.exemptions(accountId);
    }

    /** Whether an exemption can still be ended. */
    public boolean runs(Exemption exemption) {
        return !exemption.last().isBefore(localStack.getToday());
    }

    public long getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }

    public LimitKind getKind() {
        return kind;
    }

    public void setKind(LimitKind kind) {
        this.kind = kind;
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

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
