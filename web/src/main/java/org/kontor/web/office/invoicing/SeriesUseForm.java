package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.invoicing.InvoiceNumbers;
import org.kontor.invoicing.NumberPurpose;
import org.kontor.numbering.NumberSeries;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** Gives documents of a seller a series of their own: one that is there, or a new one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class SeriesUseForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long NEW = 0;

    @Inject
    private InvoiceNumbers numbers;

    @Inject
    private NumberSeries numberSeries;

    @Inject
    private Sellers sellers;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "seller")
    private String sellerParameter;

    private long sellerId;
    private String seller;

    @NotNull
    private NumberPurpose purpose = NumberPurpose.CORRECTION;

    @NotNull
    private Long locationId = 0L;

    @NotNull
    private Long seriesId = NEW;

    private NewSeries fresh = new NewSeries();

    @PostConstruct
    void load() {
        Seller found = sellers.find(Ids.parse(sellerParameter));
        sellerId = found.id();
        seller = found.displayName();
    }

    public String save() {
        numbers.use(sellerId, locationId, purpose, seriesId == NEW ? fresh.open(numberSeries) : seriesId);
        notices.done("numbers.used", seller);
        return "/office/invoicing/numbers.xhtml?faces-redirect=true";
    }

    public List<SelectItem> getPurposes() {
        return List.of(
                new SelectItem(NumberPurpose.CORRECTION, label("numberPurpose.CORRECTION")),
                new SelectItem(NumberPurpose.INVOICE, label("numberPurpose.INVOICE")));
    }

    public List<SelectItem> getLocations() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(0L, label("numbers.everywhere")));
        sellers.locations().stream()
                .filter(location -> location.seller().id() == sellerId)
                .forEach(location -> items.add(new SelectItem(location.id(), location.name())));
        return items;
    }

    public List<SelectItem> getSeries() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(NEW, label("numbers.new")));
        numberSeries
                .list()
                .forEach(one -> items.add(new SelectItem(one.id(), one.code() + " (" + one.pattern() + ")")));
        return items;
    }

    private String label(String key) {
        return Texts.label(key, language.getLocale());
    }

    public String getSeller() {
        return seller;
    }

    public NewSeries getFresh() {
        return fresh;
    }

    public NumberPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(NumberPurpose purpose) {
        this.purpose = purpose;
    }

    public Long getLocationId() {
        return locationId;
    }

    public void setLocationId(Long locationId) {
        this.locationId = locationId;
    }

    public Long getSeriesId() {
        return seriesId;
    }

    public void setSeriesId(Long seriesId) {
        this.seriesId = seriesId;
    }
}
