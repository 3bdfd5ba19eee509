package org.kontor.web.office.receivables;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kontor.receivables.Deposit;
import org.kontor.receivables.DepositSettlement;
import org.kontor.receivables.DepositState;
import org.kontor.receivables.Deposits;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** One deposit, and what its settlement is or would be. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class DepositDetail implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Deposits deposits;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long depositId;
    private transient DepositSettlement settlement;

    @PostConstruct
    void load() {
        depositId = deposits.find(Ids.parse(id)).id();
    }

    public String settle() {
        deposits.settle(depositId);
        notices.done("deposit.settled");
        return "/office/receivables/deposit.xhtml?faces-redirect=true&id=" + depositId;
    }

    public DepositSettlement getSettlement() {
        if (settlement == null) {
            settlement = deposits.settlement(depositId);
        }
        return settlement;
    }

    public Deposit getDeposit() {
        return getSettlement().deposit();
    }

    public boolean isSettled() {
        return getDeposit().state() == DepositState.SETTLED;
    }
}
