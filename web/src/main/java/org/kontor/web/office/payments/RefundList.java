package org.kontor.web.office.payments;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.payments.RefundRow;
import org.kontor.payments.Refunds;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** Refunds, the newest first. */
@Named
@RequestScoped
public class RefundList {
    @Inject
    private Refunds refunds;

    @Inject
    @Param(name = "q")
    private String filter;

    private Rows<RefundRow> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>(filter, refunds::list);
    }

    public String getFilter() {
        return filter;
    }

    public Rows<RefundRow> getRows() {
        return rows;
    }
}
