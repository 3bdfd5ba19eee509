package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.accounts.Accounts;
import org.kontor.catalog.Sellers;
import org.kontor.money.Money;
import org.kontor.payments.NewRefund;
import org.kontor.payments.Refunds;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.Deposits;
import org.kontor.receivables.NewDeposit;
import org.kontor.receivables.Posting;

/** Deposits and refunds of the demo. */
@Dependent
class DemoMoney {
    private static final int DAYS_TO_PAY = 14;
    private static final Money DEPOSIT = Money.of("800.00");
    private static final String IBAN = "DE02100500000054540402";

    @Inject
    private Deposits deposits;

    @Inject
    private Refunds refunds;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    void askDeposit(String member, LocalDate today) {
        deposits.request(new NewDeposit(
                new Posting.Debtor(account(member), seller()), DEPOSIT, today.plusDays(DAYS_TO_PAY), "Teamraum 2"));
    }

    /** Of all that the member paid too much; nothing if it was used up. */
    void proposeRefund(String member) {
        Money credit = refunds.credit(account(member), seller());
        if (credit.signum() > 0) {
            refunds.propose(new NewRefund(account(member), seller(), credit, member, IBAN));
        }
    }

    private long account(String member) {
        return accounts.list(PageRequest.filtered(member, 0, 1)).rows().get(0).id();
    }

    private long seller() {
        return sellers.list().get(0).id();
    }
}
