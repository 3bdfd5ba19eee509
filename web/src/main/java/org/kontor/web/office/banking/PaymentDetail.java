package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.banking.AllocationKind;
import org.kontor.banking.AllocationRow;
import org.kontor.banking.Allocations;
import org.kontor.banking.WaitingFilter;
import org.kontor.banking.WaitingRow;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** One payment: what is proposed and why, what a person decides, and what was decided. */
@Named
@RequestScoped
public class PaymentDetail {
    @Inject
    private Allocations allocations;

    @Inject
    private AccountSearch accounts;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "which")
    private String whichParameter;

    private WaitingRow payment;
    private boolean waiting;
    private List<AllocationRow> story;
    private WaitingFilter which;
    private String account;
    private String note;
    private String reason;

    @PostConstruct
    void load() {
        long transaction = Ids.parse(id);
        which = Chosen.of(WaitingFilter.class, whichParameter).orElse(WaitingFilter.INCOMING);
        payment = allocations.payment(transaction);
        waiting = allocations.waiting(transaction).isPresent();
        story = allocations.of(transaction);
    }

    public String accept(int place) {
        allocations.accept(payment.transactionId(), place);
        return done();
    }

    public String putOnAccount() {
        allocations.putOnAccount(payment.transactionId(), accounts.one(account).id());
        return done();
    }

    public String putAside() {
        allocations.putAside(payment.transactionId(), note);
        return done();
    }

    /** Stays on the payment: what was decided wrongly is decided again here. */
    public String undo() {
        allocations.undo(payment.transactionId(), reason);
        notices.done("payment.undone");
        return address(payment.transactionId());
    }

    /** The next one that waits; after the last, the list. */
    private String done() {
        notices.done("payment.allocated", payment.name());
        return next();
    }

    public String next() {
        return allocations
                .after(payment.transactionId(), which)
                .map(this::address)
                .orElse("/office/banking/waiting.xhtml?faces-redirect=true&which=" + which);
    }

    private String address(long transaction) {
        return "/office/banking/payment.xhtml?faces-redirect=true&id=" + transaction + "&which=" + which;
    }

    public WaitingRow getPayment() {
        return payment;
    }

    public boolean isWaiting() {
        return waiting;
    }

    public List<AllocationRow> getStory() {
        return story;
    }

    /** What belongs to our own files is taken back by the bank only. */
    public boolean isUndoable() {
        return !waiting
                && story.stream()
                        .filter(row -> !row.undoes() && !row.undone())
                        .allMatch(row -> row.kind() == AllocationKind.DEBTOR || row.kind() == AllocationKind.OTHER);
    }

    public WaitingFilter getWhich() {
        return which;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
