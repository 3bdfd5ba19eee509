package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Product;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.identity.Roles;
import org.kontor.invoicing.CorrectableLine;
import org.kontor.invoicing.Corrections;
import org.kontor.invoicing.Cut;
import org.kontor.money.Money;
import org.kontor.money.Quantity;
import org.kontor.money.Rounding;
import org.kontor.persistence.Sql;
import org.kontor.usage.PassOffer;
import org.kontor.usage.Passes;
import org.kontor.usage.SoldPass;

/** Passes are sold into a contract, billed once by its next invoice, and what is unused of them is paid back. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
public class PassSales {
    private static final String INVOICED = """
            SELECT h.invoice_id, il.position FROM charge h JOIN invoice_line il ON il.id = h.id
              JOIN invoice i ON i.id = h.invoice_id AND i.kind = 'INVOICE'
            WHERE h.contract_line_id = ?
              AND NOT EXISTS (SELECT 1 FROM invoice_cancellation x WHERE x.cancelled_id = i.id)
            ORDER BY h.id DESC""";

    // Prices have four decimals.
    private static final long UNITS_A_CENT = 100;

    @Inject
    private Passes passes;

    @Inject
    private Orders orders;

    @Inject
    private Contracts contracts;

    @Inject
    private Corrections corrections;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    /**
     * Sells passes today: the next invoice bills them, and their units can be used at once.
     *
     * @param pieces how many
     * @param seen number of the last amendment the caller knows of
     * @return id of the credit
     * @throws NoSuchPass if the product is none
     * @throws org.kontor.limits.CreditLimitReached if nothing more is sold to the payer on credit
     * @throws org.kontor.limits.BalanceUsedUp if nothing is left of the payer's balance
     * @throws org.kontor.BusinessException as {@link Orders#amend}
     */
    public long sell(long contractId, long productId, int pieces, int seen) {
        PassOffer offer = passes.offer(productId).orElseThrow(() -> new NoSuchPass(productId));
        LocalDate today = businessDate.today();
        orders.amend(contractId, new Amendment.LineAdded(productId, Quantity.of(pieces), today), seen);
        Contract contract = contracts.find(contractId);
        ContractLine line = contract.lines().stream()
                .filter(added -> added.product().id() == productId)
                .max(Comparator.comparingLong(ContractLine::id))
                .orElseThrow();
        Passes.Sale sale = new Passes.Sale(
                contract.account().id(),
                contractId,
                line.id(),
                line.product().name().in(Locale.GERMAN),
                price(line.product(), pieces, today));
        return passes.sold(sale, offer, pieces);
    }

    /** Vouchers have no tax of their own, so net is gross. */
    private static Money price(Product product, int pieces, LocalDate today) {
        return product.priceOn(today)
                .map(version ->
                        Money.ofCents(Rounding.halfUp(version.price().amount().units(), pieces, UNITS_A_CENT)))
                .orElse(Money.ZERO);
    }

    /**
     * What the sale would do to the next invoice. Stores nothing.
     *
     * @throws NoSuchPass if the product is none
     */
    public AmendmentEffect effect(long contractId, long productId, int pieces) {
        passes.offer(productId).orElseThrow(() -> new NoSuchPass(productId));
        return orders.effect(contractId, new Amendment.LineAdded(productId, Quantity.of(pieces), businessDate.today()));
    }

    /**
     * Takes the unused units of a pass back, and pays their part of its price back by a correction of its invoice.
     *
     * @return id of the correction
     * @throws PassNotInvoiced if no invoice bills it yet
     * @throws org.kontor.usage.NothingToReturn if nothing of it is left, or it was given back before
     */
    public long giveBack(long creditId, String reason) {
        SoldPass pass = passes.giveBack(creditId, reason);
        Billed billed = sql.first(INVOICED, row -> new Billed(row.getLong(1), row.getInt(2)), pass.lineId())
                .orElseThrow(PassNotInvoiced::new);
        CorrectableLine line = corrections.correctable(billed.invoiceId()).stream()
                .filter(known -> known.position() == billed.position())
                .findFirst()
                .orElseThrow(PassNotInvoiced::new);
        Money amount = pass.worth()
                .map(SoldPass.Worth::value)
                .orElseGet(() -> Money.ofCents(Rounding.halfUp(line.left().cents(), pass.returned(), pass.units())));
        return corrections.correct(
                billed.invoiceId(),
                new Corrections.Correcting(
                        reason, List.of(new Corrections.LineCut(line.position(), new Cut.Amount(amount)))));
    }

    /** Which line of which invoice bills a pass. */
    private record Billed(long invoiceId, int position) {}
}
