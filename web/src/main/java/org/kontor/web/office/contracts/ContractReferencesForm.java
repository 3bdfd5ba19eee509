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
import java.util.List;
import org.kontor.calendar.Period;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractReferences;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.PurchaseOrder;
import org.kontor.contracts.PurchaseOrders;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** What the customer wants to read on the invoices of a contract. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class ContractReferencesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Contracts contracts;

    @Inject
    private PurchaseOrders purchaseOrders;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long contractId;
    private transient Contract contract;

    @Size(max = 80)
    private String reference;

    @Size(max = 50)
    private String costCentre;

    private boolean orderRequired;

    @NotBlank
    @Size(max = 50)
    private String number;

    @NotNull
    private LocalDate from;

    private LocalDate until;

    @PostConstruct
    void load() {
        contractId = Ids.parse(id);
        ContractReferences references = getContract().references();
        reference = references.buyerReference();
        costCentre = references.costCentre();
        orderRequired = references.orderRequired();
        from = localStack.getToday();
    }

    public String save() {
        purchaseOrders.refer(contractId, new ContractReferences(reference, costCentre, orderRequired));
        return done("contract.references.saved");
    }

    public String add() {
        LocalDate end = until == null ? Period.OPEN_END : until.plusDays(1);
        purchaseOrders.add(contractId, new PurchaseOrder(number, from, end));
        return done("contract.order.added", number);
    }

    public String withdraw(LocalDate firstDay) {
        purchaseOrders.withdraw(contractId, firstDay);
        return done("contract.order.withdrawn");
    }

    private String done(String message, Object... arguments) {
        notices.done(message, arguments);
        return "/office/contracts/references.xhtml?faces-redirect=true&id=" + contractId;
    }

    public Contract getContract() {
        if (contract == null) {
            contract = contracts.find(contractId);
        }
        return contract;
    }

    public List<PurchaseOrder> getOrders() {
        return getContract().orders();
    }

    public LocalDate getToday() {
        return localStack.getToday();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getCostCentre() {
        return costCentre;
    }

    public void setCostCentre(String costCentre) {
        this.costCentre = costCentre;
    }

    public boolean isOrderRequired() {
        return orderRequired;
    }

    public void setOrderRequired(boolean orderRequired) {
        this.orderRequired = orderRequired;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
