package org.kontor.web.office.usage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.kontor.money.Money;
import org.kontor.orders.Liabilities;
import org.kontor.orders.Liability;
import org.kontor.receivables.Prepaid;
import org.kontor.usage.CreditRow;
import org.kontor.usage.UsageCredits;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Days;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** What the operator owes accounts on a day: units in advance, and balances of money. */
@Named
@RequestScoped
public class CreditList {
    @Inject
    private UsageCredits credits;

    @Inject
    private Prepaid prepaid;

    @Inject
    private Liabilities owed;

    @Inject
    private LocalStack localStack;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "on")
    private String onParameter;

    private List<Liability> liabilities;
    private LocalDate on;
    private Rows<CreditRow> rows;

    @PostConstruct
    void load() {
        on = Days.of(onParameter).orElse(localStack.getToday());
        rows = new Rows<>(filter, request -> credits.left(on, request));
    }

    public Rows<CreditRow> getRows() {
        return rows;
    }

    public Money getBalances() {
        return prepaid.total(on);
    }

    /** What is owed for payments in advance now, reconciled with the books. */
    public List<Liability> getLiabilities() {
        if (liabilities == null) {
            liabilities = owed.now();
        }
        return liabilities;
    }

    public LocalDate getOn() {
        return on;
    }

    public String getFilter() {
        return filter;
    }
}
