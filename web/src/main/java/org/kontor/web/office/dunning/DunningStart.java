package org.kontor.web.office.dunning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.kontor.catalog.Sellers;
import org.kontor.dunning.DunningRuns;

/** Begins a run of reminders. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class DunningStart implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DunningRuns runs;

    @Inject
    private Sellers sellers;

    @NotNull
    private Long sellerId;

    @PostConstruct
    void load() {
        sellers.list().stream().findFirst().ifPresent(seller -> sellerId = seller.id());
    }

    public String create() {
        return "/office/dunning/run.xhtml?faces-redirect=true&id=" + runs.create(sellerId);
    }

    public List<SelectItem> getSellers() {
        return sellers.list().stream()
                .map(seller -> new SelectItem(seller.id(), seller.displayName()))
                .toList();
    }

    public Long getSellerId() {
        return sellerId;
    }

    public void setSellerId(Long sellerId) {
        this.sellerId = sellerId;
    }
}
