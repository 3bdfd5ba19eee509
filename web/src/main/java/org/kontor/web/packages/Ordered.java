package org.kontor.web.packages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.orders.PlacedOrder;
import org.kontor.orders.PublicOrders;
import org.omnifaces.cdi.Param;

/** What somebody ordered, for who knows its key. */
@Named
@RequestScoped
public class Ordered {
    @Inject
    private PublicOrders orders;

    @Inject
    @Param
    private String key;

    private PlacedOrder order;

    @PostConstruct
    void load() {
        order = orders.ofKey(key);
    }

    public PlacedOrder getOrder() {
        return order;
    }
}
