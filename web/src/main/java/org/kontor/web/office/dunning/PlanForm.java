package org.kontor.web.office.dunning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kontor.accounts.Accounts;
import org.kontor.dunning.Instalment;
import org.kontor.dunning.InstalmentPlans;
import org.kontor.dunning.PlanOffer;
import org.kontor.dunning.PlanTerms;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Format;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Agrees with a payer on instalments: what it is about and the terms, then the schedule to be checked. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_COUNT = 3;
    private static final int USUAL_GRACE = 7;
    private static final int USUAL_DAYS = 14;

    @Inject
    private InstalmentPlans plans;

    @Inject
    private Accounts accounts;

    @Inject
    private LocalStack localStack;

    @Inject
    private Format format;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "account")
    private String accountParameter;

    private long accountId;
    private String accountName;
    private transient List<PlanOffer> offers;
    private int step = 1;

    @NotNull
    private Long sellerId;

    @Min(1)
    @Max(60)
    private int count = USUAL_COUNT;

    @NotNull
    private LocalDate first;

    @Min(0)
    @Max(60)
    private int grace = USUAL_GRACE;

    private boolean interestRests;

    @PostConstruct
    void load() {
        accountId = Ids.parse(accountParameter);
        accountName = accounts.find(accountId).name();
        first = localStack.getToday().plusDays(USUAL_DAYS);
        getOffers().stream().findFirst().ifPresent(offer -> sellerId = offer.sellerId());
    }

    public void look() {
        terms();
        step = 2;
    }

    public void back() {
        step = 1;
    }

    public String agree() {
        long id = plans.agree(accountId, sellerId, terms());
        notices.done("plan.agreed");
        return "/office/dunning/plan.xhtml?faces-redirect=true&id=" + id;
    }

    private PlanTerms terms() {
        return new PlanTerms(localStack.getToday(), getSchedule(), grace, interestRests);
    }

    public List<Instalment> getSchedule() {
        return PlanTerms.monthly(getOffer().total(), count, first);
    }

    public final List<PlanOffer> getOffers() {
        if (offers == null) {
            offers = plans.offers(accountId);
        }
        return offers;
    }

    /** That of the chosen seller; the first before one is chosen. */
    public PlanOffer getOffer() {
        List<PlanOffer> all = getOffers();
        return all.stream()
                .filter(offer -> sellerId != null && offer.sellerId() == sellerId)
                .findFirst()
                .orElseGet(() -> all.get(0));
    }

    public List<SelectItem> getSellers() {
        return getOffers().stream()
                .map(offer -> new SelectItem(offer.sellerId(), offer.seller() + " · " + format.money(offer.total())))
                .toList();
    }

    public int getStep() {
        return step;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getAccountName() {
        return accountName;
    }

    public Long getSellerId() {
        return sellerId;
    }

    public void setSellerId(Long sellerId) {
        this.sellerId = sellerId;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public int getGrace() {
        return grace;
    }

    public void setGrace(int grace) {
        this.grace = grace;
    }

    public boolean isInterestRests() {
        return interestRests;
    }

    public void setInterestRests(boolean interestRests) {
        this.interestRests = interestRests;
    }
}
