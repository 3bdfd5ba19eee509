package org.kontor.web.office.receivables;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.kontor.money.Money;
import org.kontor.receivables.Prepaid;
import org.kontor.receivables.PrepaidRow;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Days;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** What accounts have to their credit on a day. */
@Named
@RequestScoped
public class PrepaidList {
    @Inject
    private Prepaid prepaid;

    @Inject
    private LocalStack localStack;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "on")
    private String onParameter;

    private LocalDate on;
    private Rows<PrepaidRow> rows;

    @PostConstruct
    void load() {
        on = Days.of(onParameter).orElse(localStack.getToday());
        rows = new Rows<>(filter, request -> prepaid.asOf(on, request));
    }

    public Rows<PrepaidRow> getRows() {
        return rows;
    }

    public Money getTotal() {
        return prepaid.total(on);
    }

    public LocalDate getOn() {
        return on;
    }

    public String getFilter() {
        return filter;
    }
}
