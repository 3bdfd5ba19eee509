package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kontor.banking.LedgerTruth;
import org.kontor.banking.Truth;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.omnifaces.cdi.Param;

/** Whether bank, clearing, debtors and open items say the same, as of a day. */
@Named
@RequestScoped
public class TruthPage {
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("bank.opening", "/office/banking/accounts.xhtml"),
            Map.entry("bank.entries", "/office/banking/entries.xhtml"),
            Map.entry("bank.gaps", "/office/banking/statements.xhtml?state=BOOKED"),
            Map.entry("bank.closing", "/office/banking/statements.xhtml?kind=CAMT053"),
            Map.entry("bank.since", "/office/banking/entries.xhtml"),
            Map.entry("payments.sum", "/office/banking/entries.xhtml"),
            Map.entry("clearing.waiting", "/office/banking/waiting.xhtml"),
            Map.entry("clearing.debits", "/office/payments/collections.xhtml"),
            Map.entry("clearing.returns", "/office/payments/returns.xhtml"),
            Map.entry("clearing.refunds", "/office/payments/refunds.xhtml"),
            Map.entry("debtors.returns", "/office/payments/returns.xhtml"),
            Map.entry("debtors.refunds", "/office/payments/refunds.xhtml"),
            Map.entry("control.owed", "/office/receivables/open.xhtml"),
            Map.entry("control.credit", "/office/receivables/open.xhtml"));

    @Inject
    private LedgerTruth ledger;

    @Inject
    private Sellers sellers;

    @Inject
    private BusinessDate businessDate;

    @Inject
    @Param(name = "day")
    private String dayParameter;

    @Inject
    @Param(name = "seller")
    private String sellerParameter;

    private long sellerId;
    private Truth truth;

    @PostConstruct
    void load() {
        boolean chosen = sellerParameter != null && sellerParameter.matches("\\d{1,18}");
        sellerId = chosen ? Long.parseLong(sellerParameter) : 0;
        truth = ledger.asOf(day(), sellerId);
    }

    /** A day that is none is today: a link of yesterday shows something. */
    private LocalDate day() {
        try {
            return dayParameter == null || dayParameter.isBlank()
                    ? businessDate.today()
                    : LocalDate.parse(dayParameter);
        } catch (DateTimeException e) {
            return businessDate.today();
        }
    }

    /** Where a figure can be looked into; empty if nowhere. */
    public String page(String key) {
        return PAGES.getOrDefault(key, "");
    }

    public Truth getTruth() {
        return truth;
    }

    public long getSellerId() {
        return sellerId;
    }

    public List<Seller> getSellers() {
        return sellers.list();
    }
}
