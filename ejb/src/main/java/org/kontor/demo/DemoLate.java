package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.accounts.Accounts;
import org.kontor.catalog.Sellers;
import org.kontor.dunning.DunningMode;
import org.kontor.dunning.DunningPolicies;
import org.kontor.dunning.InstalmentPlans;
import org.kontor.dunning.PlanOffer;
import org.kontor.dunning.PlanTerms;
import org.kontor.invoicing.Disputes;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.persistence.PageRequest;

/** Late payers of the demo: reminded while it lives its months, one in instalments, one who disputes a line. */
@Dependent
class DemoLate {
    private static final String IN_INSTALMENTS = "Oskar Groß";
    private static final String DISPUTES = "Milan Petrov";
    private static final int FIRST_AFTER = 10;
    private static final int GRACE = 7;
    private static final int COUNT = 3;

    @Inject
    private DunningPolicies policies;

    @Inject
    private InstalmentPlans plans;

    @Inject
    private Disputes disputes;

    @Inject
    private Invoices invoices;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    /** Nobody is there to release anything while the demo lives its months. */
    void remindByItself(long seller) {
        policies.changeMode(seller, DunningMode.AUTOMATIC);
    }

    /** From now on a person looks at proposals. */
    void arrange(LocalDate today) {
        policies.changeMode(sellers.list().get(0).id(), DunningMode.PROPOSE);
        plans.offers(account(IN_INSTALMENTS)).forEach(offer -> agree(offer, today));
        invoices.ofAccount(account(DISPUTES), PageRequest.first(10)).rows().stream()
                .filter(row -> row.kind() == InvoiceKind.INVOICE && row.open().signum() > 0)
                .map(InvoiceRow::id)
                .findFirst()
                .ifPresent(id -> disputes.dispute(
                        id, 1, "I was on holiday in the first week and told you so; please take those days off."));
    }

    private void agree(PlanOffer offer, LocalDate today) {
        if (offer.total().cents() >= COUNT) {
            plans.agree(
                    offer.accountId(),
                    offer.sellerId(),
                    new PlanTerms(
                            today, PlanTerms.monthly(offer.total(), COUNT, today.plusDays(FIRST_AFTER)), GRACE, false));
        }
    }

    private long account(String name) {
        return accounts.list(PageRequest.filtered(name, 0, 1)).rows().get(0).id();
    }
}
