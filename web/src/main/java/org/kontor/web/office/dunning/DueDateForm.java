package org.kontor.web.office.dunning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.dunning.AgreedDueDates;
import org.kontor.dunning.DueDate;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** What the payment days of a contract's invoices rest on. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class DueDateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgreedDueDates dueDates;

    @Inject
    private Contracts contracts;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "contract")
    private String contractParameter;

    private long contractId;
    private String number;
    private DueDate source;

    @PostConstruct
    void load() {
        Contract contract = contracts.find(Ids.parse(contractParameter));
        contractId = contract.id();
        number = contract.number();
        source = dueDates.of(contractId).orElse(null);
    }

    public String save() {
        dueDates.decide(contractId, Optional.ofNullable(source));
        notices.done("dueDate.saved");
        return "/office/contracts/detail.xhtml?faces-redirect=true&id=" + contractId;
    }

    public long getContractId() {
        return contractId;
    }

    public String getNumber() {
        return number;
    }

    public DueDate getSource() {
        return source;
    }

    public void setSource(DueDate source) {
        this.source = source;
    }
}
