package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.kontor.accounts.Account;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Billing;
import org.kontor.accounts.PaymentMethod;
import org.kontor.calendar.Period;
import org.kontor.limits.CreditLimit;
import org.kontor.limits.CreditLimits;
import org.kontor.limits.LimitKind;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.Prepaid;
import org.kontor.receivables.PrepaidRow;
import org.kontor.usage.NewCredit;
import org.kontor.usage.Usages;

/** Who in the demo pays from a balance, is near a limit, and has hours in advance. */
@Dependent
class DemoLimits {
    private static final String NEAR = "Milan Petrov";
    private static final int PREPAID = 2;
    private static final int TEN_HOURS = 600;

    @Inject
    private Accounts accounts;

    @Inject
    private Prepaid prepaid;

    @Inject
    private CreditLimits limits;

    @Inject
    private Usages usages;

    void arrange(LocalDate today) {
        prepaid.asOf(today, PageRequest.first(PREPAID)).rows().forEach(this::payFromBalance);
        Account near = accounts.find(
                accounts.list(PageRequest.filtered(NEAR, 0, 1)).rows().get(0).id());
        // Five sixths of the limit are used: the payer is warned.
        long owed = Math.max(
                Money.of("100.00").cents(), limits.standing(near.id()).used().cents());
        Optional<Money> amount = Optional.of(Money.ofCents(owed + owed / 5));
        limits.agree(near.id(), new CreditLimit(LimitKind.AMOUNT, amount), "Vereinbart beim Einzug");
        Period soon = Period.ofDays(today.minusMonths(2), today.plusDays(10));
        usages.credit(new NewCredit(
                near.id(), OptionalLong.empty(), DemoUse.ROOM, TEN_HOURS, soon, "Zehn Stunden im Voraus"));
    }

    private void payFromBalance(PrepaidRow row) {
        Account account = accounts.find(row.debtor().accountId());
        AccountDetails details = account.details();
        accounts.change(
                account.id(),
                new AccountDetails(
                        details.type(),
                        details.name(),
                        details.address(),
                        details.correspondence(),
                        details.ids(),
                        new Billing(details.billing().eInvoice(), PaymentMethod.BALANCE)));
    }
}
