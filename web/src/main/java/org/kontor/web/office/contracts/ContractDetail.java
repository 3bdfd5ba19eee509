package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.BusinessDate;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.ContractStory;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Moment;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** One contract: its lines, and what happened to it in order. */
@Named
@RequestScoped
public class ContractDetail {
    @Inject
    private Contracts contracts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Language language;

    @Inject
    @Param
    private String id;

    @Inject
    private Notices notices;

    private String purchaseOrder;
    private Contract contract;
    private List<Moment> story;

    @PostConstruct
    void load() {
        LocalDate today = businessDate.today();
        contract = contracts.find(Ids.parse(id));
        purchaseOrder = contract.purchaseOrder();
        story = new ContractStory(contract, language.getLocale()).on(today);
    }

    /** The number is printed from the next invoice on. */
    public String order() {
        contracts.orderedBy(contract.id(), purchaseOrder);
        notices.done("contract.purchaseOrder.saved");
        return "/office/contracts/detail.xhtml?faces-redirect=true&id=" + contract.id();
    }

    public String getPurchaseOrder() {
        return purchaseOrder;
    }

    public void setPurchaseOrder(String purchaseOrder) {
        this.purchaseOrder = purchaseOrder;
    }

    public Contract getContract() {
        return contract;
    }

    public List<Moment> getStory() {
        return story;
    }
}
