package org.kontor.web.office.payments;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.payments.PaymentRunState;
import org.kontor.payments.RefundRow;
import org.kontor.payments.RefundRunRow;
import org.kontor.payments.Refunds;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** One run of refunds and its way to the bank. */
@Named
@RequestScoped
public class RefundDetail {
    @Inject
    private Refunds refunds;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private RefundRunRow run;
    private List<RefundRow> rows;

    @PostConstruct
    void load() {
        run = refunds.run(Ids.parse(id));
        rows = refunds.ofRun(run.id());
    }

    public String release() {
        refunds.release(run.id());
        notices.done("collection.released", run.name());
        return self();
    }

    public String submit() {
        boolean handedOver = refunds.submit(run.id());
        notices.done(handedOver ? "collection.submitted" : "collection.changed", run.name());
        return self();
    }

    public String withdraw() {
        refunds.withdraw(run.id());
        notices.done("collection.withdrawn", run.name());
        return self();
    }

    private String self() {
        return "/office/payments/refund.xhtml?faces-redirect=true&id=" + run.id();
    }

    public RefundRunRow getRun() {
        return run;
    }

    public List<RefundRow> getRefunds() {
        return rows;
    }

    public boolean isCreated() {
        return run.state() == PaymentRunState.CREATED;
    }

    public boolean isReleased() {
        return run.state() == PaymentRunState.RELEASED;
    }

    public boolean isWithdrawable() {
        return isCreated() || isReleased();
    }

    public boolean isHandedOver() {
        return run.state() == PaymentRunState.SUBMITTED || run.state() == PaymentRunState.BOOKED;
    }
}
