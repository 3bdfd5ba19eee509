package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.invoicing.BillingRuns;
import org.kontor.web.shell.LocalStack;

/** Starts a billing run. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class RunStart implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BillingRuns billingRuns;

    @Inject
    private Sellers sellers;

    @Inject
    private LocalStack localStack;

    @NotNull
    private Long sellerId;

    @NotNull
    private LocalDate through;

    @PostConstruct
    void load() {
        through = localStack.getToday();
    }

    public String start() {
        long id = billingRuns.start(sellerId, through);
        return "/office/invoicing/run.xhtml?faces-redirect=true&id=" + id;
    }

    public List<SelectItem> getSellers() {
        return sellers.list().stream().map(RunStart::item).toList();
    }

    private static SelectItem item(Seller seller) {
        return new SelectItem(seller.id(), seller.displayName());
    }

    public Long getSellerId() {
        return sellerId;
    }

    public void setSellerId(Long sellerId) {
        this.sellerId = sellerId;
    }

    public LocalDate getThrough() {
        return through;
    }

    public void setThrough(LocalDate through) {
        this.through = through;
    }
}
