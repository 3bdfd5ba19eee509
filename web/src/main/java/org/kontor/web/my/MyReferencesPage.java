package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kontor.accounts.CustomerType;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.MyReferences;
import org.kontor.contracts.PurchaseOrder;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** What a company among the members wants to read on the invoices of an own contract. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MyReferencesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Contracts contracts;

    @Inject
    private MyReferences references;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long contractId;
    private String contractNumber;
    private String reference;
    private String costCentre;
    private String number;
    private LocalDate from;

    @PostConstruct
    void load() {
        Contract contract = contracts.findMine(Ids.parse(id));
        if (contract.account().type() == CustomerType.CONSUMER) {
            throw new MissingException("References of a consumer");
        }
        contractId = contract.id();
        contractNumber = contract.number();
        reference = contract.references().buyerReference();
        costCentre = contract.references().costCentre();
        from = localStack.getToday();
    }

    public String save() {
        references.refer(contractId, reference, costCentre);
        notices.done("my.references.saved");
        return page();
    }

    public String order() {
        references.order(contractId, number, from);
        notices.done("my.references.saved");
        return page();
    }

    private String page() {
        return "/my/references.xhtml?faces-redirect=true&id=" + contractId;
    }

    /** Those that are not over. */
    public List<PurchaseOrder> getOrders() {
        return contracts.findMine(contractId).orders().stream()
                .filter(order -> order.endDay().isAfter(localStack.getToday()))
                .toList();
    }

    public long getContractId() {
        return contractId;
    }

    public String getContractNumber() {
        return contractNumber;
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
}
