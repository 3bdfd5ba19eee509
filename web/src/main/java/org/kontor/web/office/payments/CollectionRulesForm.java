package org.kontor.web.office.payments;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.payments.CollectionRules;
import org.kontor.payments.CollectionRuns;
import org.kontor.payments.ReleaseRule;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** How a seller collects. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class CollectionRulesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CollectionRuns runs;

    @Inject
    private Sellers sellers;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "seller")
    private String sellerParameter;

    private long sellerId;
    private String seller;

    @NotNull
    private Integer leadDays;

    @NotNull
    private Integer batchOver;

    @NotNull
    private ReleaseRule release;

    private boolean oneDebit;

    @PostConstruct
    void load() {
        Seller found = sellers.find(Ids.parse(sellerParameter));
        sellerId = found.id();
        seller = found.displayName();
        CollectionRules rules = runs.rules(sellerId);
        leadDays = rules.leadDays();
        batchOver = rules.batchOver();
        release = rules.release();
        oneDebit = rules.oneDebit();
    }

    public String save() {
        runs.changeRules(sellerId, new CollectionRules(leadDays, batchOver, release, oneDebit));
        notices.done("seller.saved", seller);
        return "/office/catalog/seller.xhtml?faces-redirect=true&id=" + sellerId;
    }

    public String getSeller() {
        return seller;
    }

    public Integer getLeadDays() {
        return leadDays;
    }

    public void setLeadDays(Integer leadDays) {
        this.leadDays = leadDays;
    }

    public Integer getBatchOver() {
        return batchOver;
    }

    public void setBatchOver(Integer batchOver) {
        this.batchOver = batchOver;
    }

    public ReleaseRule getRelease() {
        return release;
    }

    public void setRelease(ReleaseRule release) {
        this.release = release;
    }

    public boolean isOneDebit() {
        return oneDebit;
    }

    public void setOneDebit(boolean oneDebit) {
        this.oneDebit = oneDebit;
    }
}
