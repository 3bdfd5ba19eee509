package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Products;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Terms;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.receivables.Deposits;
import org.kontor.receivables.NewDeposit;
import org.kontor.receivables.Posting;

/**
 * What operators do, done by the system for a member. For {@link MyOrders} and {@link MyTeam} only, which have made sure
 * that the contract is the member's own. Nothing else calls it.
 */
@Stateless
@RolesAllowed(Roles.MEMBER)
@RunAs(Roles.SYSTEM)
public class OrdersOfMembers {
    @Inject
    private Contracts contracts;

    @Inject
    private Amendments amendments;

    @Inject
    private Orders orders;

    @Inject
    private OnlineTermsRepository onlineTerms;

    @Inject
    private Products products;

    @Inject
    private Deposits deposits;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    public Terms terms(long contractId) {
        return contracts.terms(contractId);
    }

    public Terms amended(long contractId, Amendment amendment) {
        return amendments.amended(contractId, amendment);
    }

    public AmendmentEffect effect(long contractId, Amendment amendment) {
        return orders.effect(contractId, amendment);
    }

    /** What a package asks for, less what the payer was asked for and has not got back. */
    public DepositAsked deposit(long contractId, long productId) {
        Contract contract = contracts.find(contractId);
        Money wanted = onlineTerms.find(productId).map(OnlineTerms::deposit).orElse(Money.ZERO);
        Money there = sql.first(
                        "SELECT COALESCE(SUM(amount), 0) FROM deposit"
                                + " WHERE account_id = ? AND seller_id = ? AND settled_on IS NULL",
                        row -> Money.of(row.getBigDecimal(1)),
                        contract.account().id(),
                        contract.seller().id())
                .orElse(Money.ZERO);
        int days = contract.seller().invoicing().paymentDays();
        return DepositAsked.of(wanted, there, businessDate.today().plusDays(days));
    }

    public void askDeposit(long contractId, long productId) {
        DepositAsked asked = deposit(contractId, productId);
        Contract contract = contracts.find(contractId);
        if (!asked.more().isZero()) {
            deposits.request(new NewDeposit(
                    new Posting.Debtor(
                            contract.account().id(), contract.seller().id()),
                    asked.more(),
                    asked.dueOn(),
                    products.find(productId)
                            .name()
                            .in(contract.account().correspondence().locale())));
        }
    }

    /** Nobody else changes it until the transaction ends. */
    public void hold(long contractId) {
        amendments.hold(contractId);
    }

    public int amend(long contractId, Amendment amendment, int seen) {
        return orders.amend(contractId, amendment, seen);
    }
}
