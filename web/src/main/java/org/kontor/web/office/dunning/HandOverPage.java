package org.kontor.web.office.dunning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.kontor.dunning.ClaimHandOvers;
import org.kontor.dunning.HandedClaim;
import org.kontor.dunning.LapsingClaim;
import org.kontor.dunning.ReadyClaim;
import org.kontor.persistence.PageRequest;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Format;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Rows;

/** Claims after the last reminder, those that were handed over, and those that lapse. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class HandOverPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private ClaimHandOvers handOvers;

    @Inject
    private LocalStack localStack;

    @Inject
    private Format format;

    @Inject
    private Notices notices;

    @NotNull
    private Long entryId;

    @NotBlank
    private String recipient;

    private transient List<ReadyClaim> ready;
    private transient List<LapsingClaim> lapsing;
    private transient Rows<HandedClaim> handed;

    @PostConstruct
    void load() {
        getReady().stream().findFirst().ifPresent(claim -> entryId = claim.entryId());
    }

    public String handOver() {
        handOvers.handOver(entryId, recipient);
        notices.done("handOver.done", recipient);
        return "/office/dunning/claims.xhtml?faces-redirect=true";
    }

    public final List<ReadyClaim> getReady() {
        if (ready == null) {
            ready = handOvers.ready();
        }
        return ready;
    }

    public List<SelectItem> getChoices() {
        return getReady().stream()
                .map(claim -> new SelectItem(
                        claim.entryId(),
                        claim.payer().name() + " · " + claim.document() + " · " + format.money(claim.open())))
                .toList();
    }

    public Rows<HandedClaim> getHanded() {
        if (handed == null) {
            handed = new Rows<>("", handOvers::handed);
        }
        return handed;
    }

    public List<LapsingClaim> getLapsing() {
        if (lapsing == null) {
            lapsing = handOvers.lapsing(PageRequest.first(SHOWN)).rows();
        }
        return lapsing;
    }

    public String getYear() {
        return Integer.toString(localStack.getToday().getYear());
    }

    public Long getEntryId() {
        return entryId;
    }

    public void setEntryId(Long entryId) {
        this.entryId = entryId;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }
}
