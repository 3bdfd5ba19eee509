package org.kontor.web.office.receivables;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.kontor.money.Money;
import org.kontor.receivables.Deposit;
import org.kontor.receivables.Deposits;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Days;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** All deposits, and what is held of them on a day. */
@Named
@RequestScoped
public class DepositList {
    @Inject
    private Deposits deposits;

    @Inject
    private LocalStack localStack;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "on")
    private String onParameter;

    private LocalDate on;
    private Rows<Deposit> rows;

    @PostConstruct
    void load() {
        on = Days.of(onParameter).orElse(localStack.getToday());
        rows = new Rows<>(filter, request -> deposits.list(on, request));
    }

    public Rows<Deposit> getRows() {
        return rows;
    }

    public Money getHeld() {
        return deposits.held(on);
    }

    public LocalDate getOn() {
        return on;
    }

    public String getFilter() {
        return filter;
    }
}
