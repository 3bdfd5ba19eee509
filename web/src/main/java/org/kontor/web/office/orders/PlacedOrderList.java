package org.kontor.web.office.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.orders.PlacedOrderRow;
import org.kontor.orders.PlacedOrders;
import org.kontor.web.ui.Rows;

/** What was ordered on the public pages, the newest first. */
@Named
@RequestScoped
public class PlacedOrderList {
    @Inject
    private PlacedOrders orders;

    private Rows<PlacedOrderRow> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>("", orders::list);
    }

    public Rows<PlacedOrderRow> getRows() {
        return rows;
    }
}
