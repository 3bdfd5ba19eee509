package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.banking.Allocations;
import org.kontor.banking.WaitingFilter;
import org.kontor.banking.WaitingRow;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** Payments that wait for a person; without a choice, all that came in. */
@Named
@RequestScoped
public class WaitingList {
    @Inject
    private Allocations allocations;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "which")
    private String whichParameter;

    private WaitingFilter which;
    private Rows<WaitingRow> rows;

    @PostConstruct
    void load() {
        which = Chosen.of(WaitingFilter.class, whichParameter).orElse(WaitingFilter.INCOMING);
        rows = new Rows<>(filter, request -> allocations.waiting(which, request));
    }

    public String getFilter() {
        return filter;
    }

    public WaitingFilter[] getAll() {
        return WaitingFilter.values();
    }

    public WaitingFilter getWhich() {
        return which;
    }

    public Rows<WaitingRow> getRows() {
        return rows;
    }
}
