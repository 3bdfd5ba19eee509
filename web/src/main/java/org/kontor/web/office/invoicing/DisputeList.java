package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.invoicing.Dispute;
import org.kontor.invoicing.Disputes;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** Disputes that wait for an answer, the oldest first. */
@Named
@RequestScoped
public class DisputeList {
    @Inject
    private Disputes disputes;

    @Inject
    @Param(name = "q")
    private String filter;

    private Rows<Dispute> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>(filter, disputes::waiting);
    }

    public String getFilter() {
        return filter;
    }

    public Rows<Dispute> getRows() {
        return rows;
    }
}
