package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Terms;
import org.kontor.orders.AmendmentEffect;
import org.kontor.orders.Orders;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Lifelines;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Changes a contract in two steps: what, then what it does. The form comes with the address. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class AmendContract implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Contracts contracts;

    @Inject
    private Orders orders;

    @Inject
    private Offers offers;

    @Inject
    private Lifelines lifelines;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "form")
    private String formParameter;

    private long contractId;
    private String number;
    private String account;
    private int seen;
    private AmendmentForm form;
    private AmendmentInput input;
    private LocalDate earliestEnd;
    private int step = 1;
    private List<LineChoices.Choice> lines;
    private transient AmendmentEffect effect;

    @PostConstruct
    void load() {
        Contract contract = contracts.find(Ids.parse(id));
        contractId = contract.id();
        number = contract.number();
        account = contract.account().name();
        seen = contract.amendments();
        form = Chosen.of(AmendmentForm.class, formParameter)
                .orElseThrow(() -> new MissingException("The form of the address"));
        LocalDate today = localStack.getToday();
        Terms terms = contracts.terms(contractId);
        lines = new LineChoices(terms, today, lifelines::name).of(form);
        earliestEnd = terms.earliestEnd(today);
        Long first = lines.isEmpty() ? null : lines.get(0).line();
        input = AmendmentInput.of(form, terms, first, today);
        if (form == AmendmentForm.UNDO) {
            look();
        }
    }

    public void look() {
        effect = orders.effect(contractId, input.amendment(form));
        step = 2;
    }

    public void back() {
        step = 1;
    }

    /** Only if nobody changed the contract since this page was opened. */
    public String amend() {
        int amendment = orders.amend(contractId, input.amendment(form), seen);
        notices.done("amend.done", amendment, number);
        return "/office/contracts/detail.xhtml?faces-redirect=true&id=" + contractId;
    }

    public AmendmentEffect getEffect() {
        if (effect == null) {
            effect = orders.effect(contractId, input.amendment(form));
        }
        return effect;
    }

    public List<SelectItem> getLineItems() {
        return lines.stream()
                .map(line -> new SelectItem(line.line(), line.name()))
                .toList();
    }

    public List<SelectItem> getProductItems() {
        return offers.items(form);
    }

    public LocalDate getEarliestEnd() {
        return earliestEnd;
    }

    public long getContractId() {
        return contractId;
    }

    public String getNumber() {
        return number;
    }

    public String getAccount() {
        return account;
    }

    public String getForm() {
        return form.name();
    }

    public AmendmentInput getInput() {
        return input;
    }

    public int getStep() {
        return step;
    }
}
