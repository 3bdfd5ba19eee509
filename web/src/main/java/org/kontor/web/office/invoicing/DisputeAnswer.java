package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.invoicing.Dispute;
import org.kontor.invoicing.DisputeOutcome;
import org.kontor.invoicing.Disputes;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Answers a payer who disputes a line. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class DisputeAnswer implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Disputes disputes;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "id")
    private String idParameter;

    private long id;
    private transient Dispute dispute;

    @NotNull
    private DisputeOutcome outcome = DisputeOutcome.REJECTED;

    @NotBlank
    @Size(max = Disputes.LONGEST)
    private String answer;

    @PostConstruct
    void load() {
        id = Ids.parse(idParameter);
        getDispute();
    }

    public String send() {
        disputes.answer(id, outcome, answer);
        notices.done("dispute.answer.done");
        return "/office/invoicing/disputes.xhtml?faces-redirect=true";
    }

    public final Dispute getDispute() {
        if (dispute == null) {
            dispute = disputes.find(id);
        }
        return dispute;
    }

    public DisputeOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DisputeOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
