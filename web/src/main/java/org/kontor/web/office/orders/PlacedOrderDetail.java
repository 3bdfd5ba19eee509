package org.kontor.web.office.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.documents.DocumentRow;
import org.kontor.orders.PlacedOrder;
import org.kontor.orders.PlacedOrders;
import org.kontor.web.ui.Ids;
import org.omnifaces.cdi.Param;

/** One order: what was told, shown and agreed to, and what was sent; the proof of it. */
@Named
@RequestScoped
public class PlacedOrderDetail {
    @Inject
    private PlacedOrders orders;

    @Inject
    @Param
    private String id;

    private PlacedOrder order;
    private List<DocumentRow> papers;

    @PostConstruct
    void load() {
        order = orders.find(Ids.parse(id));
        papers = orders.papers(order);
    }

    public PlacedOrder getOrder() {
        return order;
    }

    public List<DocumentRow> getPapers() {
        return papers;
    }
}
