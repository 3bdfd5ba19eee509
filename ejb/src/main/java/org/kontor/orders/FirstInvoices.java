package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.billing.Billed;
import org.kontor.billing.Calculator;
import org.kontor.billing.Charge;
import org.kontor.billing.InvoiceTotals;
import org.kontor.billing.Run;
import org.kontor.billing.TaxTreatment;
import org.kontor.billing.TaxedPayer;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.Localized;
import org.kontor.catalog.Products;
import org.kontor.catalog.Seller;
import org.kontor.catalog.TaxClasses;
import org.kontor.contracts.Terms;

/** Computes what a contract costs first, by the code that bills. */
@ApplicationScoped
class FirstInvoices {
    @Inject
    private Accounts accounts;

    @Inject
    private Products products;

    @Inject
    private TaxClasses taxClasses;

    @Inject
    private BusinessDate businessDate;

    /** What the first run after the start would bill. */
    FirstInvoice of(Terms terms, long accountId, Seller seller) {
        return of(terms, treatment(accounts.find(accountId), seller));
    }

    /** As {@link #of(Terms, long, Seller)}, of somebody who has no account yet. */
    FirstInvoice of(Terms terms, TaxTreatment treatment) {
        Run run = new Run(terms.start(), businessDate.today());
        List<Charge> charges = calculator(treatment).charges(terms, Billed.NOTHING, run).stream()
                .filter(Charge::isShown)
                .toList();
        List<FirstInvoice.Line> lines = charges.stream().map(this::line).toList();
        return new FirstInvoice(covered(charges, terms.start()), lines, InvoiceTotals.of(charges));
    }

    Calculator calculator(TaxTreatment treatment) {
        return new Calculator(taxClasses.rates()).treating(treatment);
    }

    static TaxTreatment treatment(Account account, Seller seller) {
        TaxedPayer payer = new TaxedPayer(
                account.type(), account.address().country(), account.ids().vatId());
        return new TaxTreatment(seller.smallBusiness(), payer);
    }

    private FirstInvoice.Line line(Charge charge) {
        Localized name = products.findByCode(charge.plan()).orElseThrow().name();
        return new FirstInvoice.Line(name, charge.period(), charge.net());
    }

    private static Period covered(List<Charge> charges, LocalDate start) {
        LocalDate end = charges.stream()
                .map(charge -> charge.period().end())
                .max(Comparator.naturalOrder())
                .orElse(start.plusDays(1));
        return new Period(start, end);
    }
}
