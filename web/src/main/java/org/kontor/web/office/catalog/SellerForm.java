package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.List;
import org.kontor.catalog.Location;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Shows a seller with its locations, and lets an administrator mend it; without an id it takes in a new one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class SellerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Sellers sellers;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private Long sellerId;
    private String displayName;
    private SellerInput input = new SellerInput();

    @NotBlank
    private String numberPattern = "RE-{yyyy}-{seq:6}";

    @PostConstruct
    void load() {
        if (id == null) {
            return;
        }
        Seller seller = sellers.find(Ids.parse(id));
        sellerId = seller.id();
        displayName = seller.displayName();
        input = new SellerInput(seller);
    }

    public String save() {
        if (sellerId == null) {
            sellerId = sellers.open(input.details(), input.getTerms().value(), numberPattern.strip());
        } else {
            sellers.change(sellerId, input.details(), input.getTerms().value());
        }
        notices.done("seller.saved", input.getLegal().getName());
        return "/office/catalog/seller.xhtml?faces-redirect=true&id=" + sellerId;
    }

    public boolean isOpening() {
        return sellerId == null;
    }

    public Long getSellerId() {
        return sellerId;
    }

    public String getDisplayName() {
        return displayName;
    }

    public SellerInput getInput() {
        return input;
    }

    public String getNumberPattern() {
        return numberPattern;
    }

    public void setNumberPattern(String numberPattern) {
        this.numberPattern = numberPattern;
    }

    public List<Location> getLocations() {
        return sellers.locations().stream()
                .filter(location -> location.seller().id().equals(sellerId))
                .toList();
    }
}
