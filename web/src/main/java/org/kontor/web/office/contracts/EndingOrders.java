package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.contracts.EndingOrder;
import org.kontor.contracts.PurchaseOrders;

/** Contracts that soon cannot be invoiced for want of an order number. */
@Named
@RequestScoped
public class EndingOrders {
    private static final int MOST = 200;

    @Inject
    private PurchaseOrders orders;

    private List<EndingOrder> rows;

    @PostConstruct
    void load() {
        rows = orders.ending(MOST);
    }

    public List<EndingOrder> getRows() {
        return rows;
    }
}
