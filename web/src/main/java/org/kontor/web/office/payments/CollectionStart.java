package org.kontor.web.office.payments;

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
import org.kontor.payments.CollectionRuns;

/** Creates a collection run. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class CollectionStart implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CollectionRuns runs;

    @Inject
    private Sellers sellers;

    @NotNull
    private Long sellerId;

    @NotNull
    private LocalDate through;

    @PostConstruct
    void load() {
        collecting().stream().findFirst().ifPresent(seller -> {
            sellerId = seller.id();
            through = runs.usualThrough(seller.id());
        });
    }

    public String create() {
        long id = runs.create(sellerId, through);
        return "/office/payments/collection.xhtml?faces-redirect=true&id=" + id;
    }

    /** Only who has a creditor identifier collects. */
    private List<Seller> collecting() {
        return sellers.list().stream()
                .filter(seller -> !seller.bank().creditorId().isEmpty())
                .toList();
    }

    public List<SelectItem> getSellers() {
        return collecting().stream()
                .map(seller -> new SelectItem(seller.id(), seller.displayName()))
                .toList();
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
