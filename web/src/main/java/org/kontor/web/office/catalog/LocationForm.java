package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kontor.catalog.Location;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Adds a location to the seller of the address, or changes the location of the address. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class LocationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Sellers sellers;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "seller")
    private String sellerParameter;

    private Long locationId;
    private long sellerId;
    private String sellerName;
    private LocationInput input = new LocationInput();

    @PostConstruct
    void load() {
        if (id == null) {
            take(sellers.find(Ids.parse(sellerParameter)));
        } else {
            Location location = sellers.location(Ids.parse(id));
            locationId = location.id();
            input = LocationInput.of(location);
            take(location.seller());
        }
    }

    private void take(Seller seller) {
        sellerId = seller.id();
        sellerName = seller.displayName();
    }

    public String save() {
        if (locationId == null) {
            sellers.addLocation(sellerId, input.getName(), input.getAddress().value(), input.getState());
        } else {
            sellers.changeLocation(
                    locationId, input.getName(), input.getAddress().value(), input.getState());
        }
        notices.done("location.saved", input.getName());
        return "/office/catalog/seller.xhtml?faces-redirect=true&id=" + sellerId;
    }

    public boolean isAdding() {
        return locationId == null;
    }

    public Long getLocationId() {
        return locationId;
    }

    public long getSellerId() {
        return sellerId;
    }

    public String getSellerName() {
        return sellerName;
    }

    public LocationInput getInput() {
        return input;
    }
}
