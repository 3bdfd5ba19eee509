package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Grade;
import org.kontor.accounts.Restrictions;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.catalog.Sellers;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Transfer;
import org.kontor.contracts.Transfers;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.invoicing.ChangeEffect;
import org.kontor.invoicing.Invoices;
import org.kontor.limits.CreditLimits;

/** What a person orders, before it is signed. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
public class Orders {
    @Inject
    private Contracts contracts;

    @Inject
    private FirstInvoices firstInvoices;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Amendments amendments;

    @Inject
    private Transfers transfers;

    @Inject
    private Invoices invoices;

    @Inject
    private CreditLimits limits;

    @Inject
    private Restrictions restrictions;

    @Inject
    private Products products;

    @Inject
    private Caller caller;

    /**
     * What the first run after the start would bill, by the same calculator. Stores nothing.
     *
     * @throws org.kontor.accounts.ServicesRestricted if overdue payments of the account forbid extras
     * @throws org.kontor.limits.CreditLimitReached if nothing more is sold to the account on credit
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    public FirstInvoice firstInvoice(ContractOrder order) {
        checkMayBegin(order.accountId());
        return firstInvoices.of(
                contracts.termsOf(order),
                order.accountId(),
                sellers.location(order.locationId()).seller());
    }

    /**
     * Signs what was ordered.
     *
     * @return id of the contract
     * @throws org.kontor.accounts.ServicesRestricted if overdue payments of the account forbid extras
     * @throws org.kontor.limits.CreditLimitReached if nothing more is sold to the account on credit
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    public long sign(ContractOrder order) {
        checkMayBegin(order.accountId());
        return contracts.sign(order);
    }

    private void checkMayBegin(long payer) {
        restrictions.check(payer, Grade.NO_EXTRAS);
        limits.checkMayBegin(payer);
    }

    private void checkMayBuy(long payer) {
        restrictions.check(payer, Grade.NO_EXTRAS);
        limits.checkMayBuy(payer);
    }

    /**
     * What an amendment would do to the contract and to the invoices of its payer. Stores nothing.
     *
     * @throws org.kontor.accounts.ServicesRestricted if it adds something, and overdue payments of the payer forbid extras
     * @throws org.kontor.limits.CreditLimitReached if it adds something, and nothing more is sold to the payer on credit
     * @throws org.kontor.limits.BalanceUsedUp if it adds something, and nothing is left of the payer's balance
     * @throws org.kontor.BusinessException that names what forbids the amendment
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public AmendmentEffect effect(long contractId, Amendment amendment) {
        if (amendment instanceof Amendment.LineAdded added && isSold(added)) {
            checkMayBuy(contracts.find(contractId).account().id());
        }
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
     * @throws org.kontor.BusinessException that names what forbids the amendment, as {@link #effect} does
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public int amend(long contractId, Amendment amendment, int seen) {
        // What is allowed is asked of the contract that is changed, not of the one before somebody else's change.
        amendments.hold(contractId);
        if (!effect(contractId, amendment).allowed()) {
            throw new InsideIssued(fieldOf(amendment));
        }
        return amendments.record(contractId, amendment, seen);
    }

    /** What is metered costs nothing until it is used. */
    private boolean isSold(Amendment.LineAdded added) {
        return products.find(added.product()).kind() != ProductKind.METERED;
    }

    private static String fieldOf(Amendment amendment) {
        return amendment instanceof Amendment.Cancellation || amendment instanceof Amendment.LineEnded
                ? "last"
                : "effective";
    }

    /**
     * What a transfer to another payer would do. Stores nothing.
     *
     * @param number of the account that pays from then on
     * @throws NoSuchPayer if there is none with that number
     * @throws org.kontor.BusinessException if nothing more is sold to that account, as {@link #sign} says
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public TransferEffect transferEffect(long contractId, String number, LocalDate day) {
        Transfer transfer = transfer(number, day);
        checkMayBegin(transfer.account());
        Terms terms = transfers.terms(contractId, transfer);
        FirstInvoice first = firstInvoices.of(
                terms, transfer.account(), contracts.find(contractId).seller());
        return new TransferEffect(effect(contractId, transfer.closing()), first);
    }

    /**
     * Hands a contract to another payer from a day on.
     *
     * @param seen number of the last amendment the caller knows of
     * @return id of the new payer's contract
     * @throws InsideIssued if it takes back invoiced days and the caller is neither accountant nor admin
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public long transfer(long contractId, String number, LocalDate day, int seen) {
        Transfer transfer = transfer(number, day);
        amendments.hold(contractId);
        checkMayBegin(transfer.account());
        if (!effect(contractId, transfer.closing()).allowed()) {
            throw new InsideIssued("day");
        }
        return transfers.transfer(contractId, transfer, seen);
    }

    private Transfer transfer(String number, LocalDate day) {
        Account payer = accounts.findByNumber(number.strip()).orElseThrow(() -> new NoSuchPayer(number));
        return new Transfer(payer.id(), day);
    }
}
