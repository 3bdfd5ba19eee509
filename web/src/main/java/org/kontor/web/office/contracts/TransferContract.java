package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.orders.Orders;
import org.kontor.orders.TransferEffect;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Hands a contract to another payer in two steps: to whom and when, then what it does to both. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class TransferContract implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Contracts contracts;

    @Inject
    private Orders orders;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long contractId;
    private String number;
    private String payer;
    private int seen;

    @NotBlank
    @Size(max = 20)
    private String account;

    @NotNull
    private LocalDate day;

    private int step = 1;
    private transient TransferEffect effect;

    @PostConstruct
    void load() {
        Contract contract = contracts.find(Ids.parse(id));
        contractId = contract.id();
        number = contract.number();
        payer = contract.account().name();
        seen = contract.amendments();
        day = localStack.getToday().with(TemporalAdjusters.firstDayOfNextMonth());
    }

    public void look() {
        effect = orders.transferEffect(contractId, account, day);
        step = 2;
    }

    public void back() {
        step = 1;
    }

    /** Only if nobody changed the contract since this page was opened. */
    public String transfer() {
        long next = orders.transfer(contractId, account, day, seen);
        notices.done("transfer.done", number);
        return "/office/contracts/detail.xhtml?faces-redirect=true&id=" + next;
    }

    public TransferEffect getEffect() {
        if (effect == null) {
            effect = orders.transferEffect(contractId, account, day);
        }
        return effect;
    }

    public long getContractId() {
        return contractId;
    }

    public String getNumber() {
        return number;
    }

    public String getPayer() {
        return payer;
    }

    public int getStep() {
        return step;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
