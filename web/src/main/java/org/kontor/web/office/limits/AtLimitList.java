package org.kontor.web.office.limits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.limits.AtLimit;
import org.kontor.limits.CreditLimits;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** Accounts that are near their limit, at it or beyond it. */
@Named
@RequestScoped
public class AtLimitList {
    @Inject
    private CreditLimits limits;

    @Inject
    @Param(name = "q")
    private String filter;

    private Rows<AtLimit> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>(filter, limits::atLimit);
    }

    public Rows<AtLimit> getRows() {
        return rows;
    }

    public String getFilter() {
        return filter;
    }
}
