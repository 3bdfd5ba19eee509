package org.kontor.web.office.receivables;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.calendar.BusinessDate;
import org.kontor.receivables.Ageing;
import org.kontor.receivables.OpenItem;
import org.kontor.receivables.OpenItems;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** What is owed, the longest due first, with the sums by age. */
@Named
@RequestScoped
public class OpenItemList {
    @Inject
    private OpenItems openItems;

    @Inject
    private BusinessDate businessDate;

    @Inject
    @Param(name = "q")
    private String filter;

    private Rows<OpenItem> rows;
    private Ageing ageing;

    @PostConstruct
    void load() {
        rows = new Rows<>(filter, request -> openItems.asOf(businessDate.today(), request));
        ageing = openItems.ageing(businessDate.today());
    }

    public String getFilter() {
        return filter;
    }

    public Rows<OpenItem> getRows() {
        return rows;
    }

    public Ageing getAgeing() {
        return ageing;
    }
}
