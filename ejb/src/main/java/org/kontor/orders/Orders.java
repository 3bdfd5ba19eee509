package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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
import org.kontor.catalog.Products;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.catalog.TaxClasses;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.Terms;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.invoicing.ChangeEffect;
import org.kontor.invoicing.Invoices;

/** What a person orders, before it is signed. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
public class Orders {
    @Inject
    private Contracts contracts;

    @Inject
    private Products products;

    @Inject
    private TaxClasses taxClasses;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Amendments amendments;

    @Inject
    private Invoices invoices;

    @Inject
    private Caller caller;

    @Inject
    private BusinessDate businessDate;

    /**
     * What the first run after the start would bill, by the same calculator. Stores nothing.
     *
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    public FirstInvoice firstInvoice(ContractOrder order) {
        Run run = new Run(order.start(), businessDate.today());
        TaxTreatment treatment = treatment(order);
        List<Charge> charges = new Calculator(taxClasses.rates())
                .treating(treatment).charges(contracts.termsOf(order), Billed.NOTHING, run).stream()
                        .filter(Charge::isShown)
                        .toList();
        List<FirstInvoice.Line> lines =
                charges.stream().map(charge -> line(charge, order)).toList();
        return new FirstInvoice(covered(charges, order.start()), lines, InvoiceTotals.of(charges));
    }

    /**
     * What an amendment would do to the contract and to the invoices of its payer. Stores nothing.
     *
     * @throws org.kontor.BusinessException that names what forbids the amendment
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public AmendmentEffect effect(long contractId, Amendment amendment) {
        Terms changed = amendments.amended(contractId, amendment);
        ChangeEffect money = invoices.effect(changed);
        boolean allowed = !money.isInsideIssued() || isOwed(amendment) || mayReachBack();
        return new AmendmentEffect(contracts.terms(contractId), changed, money, allowed);
    }

    private boolean mayReachBack() {
        return caller.is(Roles.ACCOUNTANT) || caller.is(Roles.ADMIN);
    }

    /** Who gives notice in time leaves on that day, whatever was billed ahead: nobody has to allow it. */
    private static boolean isOwed(Amendment amendment) {
        return amendment instanceof Amendment.Cancellation cancellation
                && cancellation.kind() == CancellationKind.ORDINARY;
    }

    /**
     * Records an amendment.
     *
     * @param seen number of the last amendment the caller knows of
     * @return number of the new one
     * @throws InsideIssued if it takes back invoiced days and the caller is neither accountant nor admin
     * @throws org.kontor.contracts.ContractMovedOn if another was recorded in between
     * @throws org.kontor.BusinessException that names what forbids the amendment
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public int amend(long contractId, Amendment amendment, int seen) {
        if (!effect(contractId, amendment).allowed()) {
            throw new InsideIssued(fieldOf(amendment));
        }
        return amendments.record(contractId, amendment, seen);
    }

    private static String fieldOf(Amendment amendment) {
        return amendment instanceof Amendment.Cancellation || amendment instanceof Amendment.LineEnded
                ? "last"
                : "effective";
    }

    private TaxTreatment treatment(ContractOrder order) {
        Account account = accounts.find(order.accountId());
        Seller seller = sellers.location(order.locationId()).seller();
        TaxedPayer payer = new TaxedPayer(
                account.type(), account.address().country(), account.ids().vatId());
        return new TaxTreatment(seller.smallBusiness(), payer);
    }

    /** Lines of a draft are numbered from one, in the order of the order. */
    private FirstInvoice.Line line(Charge charge, ContractOrder order) {
        OrderedLine ordered = order.lines().get(Math.toIntExact(charge.line() - 1));
        return new FirstInvoice.Line(products.find(ordered.productId()).name(), charge.period(), charge.net());
    }

    private static Period covered(List<Charge> charges, LocalDate start) {
        LocalDate end = charges.stream()
                .map(charge -> charge.period().end())
                .max(Comparator.naturalOrder())
                .orElse(start.plusDays(1));
        return new Period(start, end);
    }
}
