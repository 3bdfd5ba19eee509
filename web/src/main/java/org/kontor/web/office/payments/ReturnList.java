package org.kontor.web.office.payments;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.kontor.payments.DebitReturns;
import org.kontor.payments.ReturnRow;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** Debits that came back, the newest first. */
@Named
@RequestScoped
public class ReturnList {
    @Inject
    private DebitReturns returns;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "which")
    private String whichParameter;

    private Optional<ReturnFilter> which;
    private Rows<ReturnRow> rows;

    @PostConstruct
    void load() {
        which = Chosen.of(ReturnFilter.class, whichParameter);
        rows = new Rows<>(filter, request -> which.isPresent() ? returns.tasks(request) : returns.list(request));
    }

    public String getFilter() {
        return filter;
    }

    public String getWhich() {
        return Chosen.name(which);
    }

    public boolean isRestricted() {
        return which.isPresent() || filter != null && !filter.isBlank();
    }

    public long getOpenTasks() {
        return returns.openTasks();
    }

    public Rows<ReturnRow> getRows() {
        return rows;
    }
}
