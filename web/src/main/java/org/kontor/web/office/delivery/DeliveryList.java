package org.kontor.web.office.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.notifications.Deliveries;
import org.kontor.notifications.DeliveryFilter;
import org.kontor.notifications.DeliveryRow;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** Whether documents arrived; without a choice, those that did not. */
@Named
@RequestScoped
public class DeliveryList {
    @Inject
    private Deliveries deliveries;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "which")
    private String whichParameter;

    private DeliveryFilter which;
    private Rows<DeliveryRow> rows;

    @PostConstruct
    void load() {
        which = Chosen.of(DeliveryFilter.class, whichParameter).orElse(DeliveryFilter.NOT_DELIVERED);
        rows = new Rows<>(filter, request -> deliveries.list(which, request));
    }

    public String getFilter() {
        return filter;
    }

    public DeliveryFilter[] getAll() {
        return DeliveryFilter.values();
    }

    public DeliveryFilter getWhich() {
        return which;
    }

    public Rows<DeliveryRow> getRows() {
        return rows;
    }
}
