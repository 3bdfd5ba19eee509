package org.kontor.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.EndBeforeStart;
import org.kontor.catalog.Input;
import org.kontor.catalog.Product;
import org.kontor.money.UnitPrice;

/**
 * A contract that runs already and was billed by other software.
 *
 * @param number its number there, which it keeps
 * @param startOn first day of the contract, from which its terms count
 * @param purchaseOrder the payer's order number; empty for none
 */
public record RunningContract(
        String number,
        long locationId,
        LocalDate signedOn,
        LocalDate startOn,
        ContractOrder.Conditions conditions,
        String purchaseOrder,
        List<RunningLine> lines) {
    private static final int LONGEST_NUMBER = 12;

    public RunningContract {
        number = Input.required(number, LONGEST_NUMBER, "contract");
        Input.required(startOn, "start");
        signedOn = signedOn == null ? startOn : signedOn;
        Input.required(conditions, "term");
        purchaseOrder = Input.optional(purchaseOrder, 50, "purchaseOrder");
        lines = List.copyOf(lines);
        for (RunningLine line : lines) {
            if (line.billedThrough().isBefore(startOn.minusDays(1))) {
                throw new EndBeforeStart(startOn, line.billedThrough());
            }
        }
    }

    /**
     * Whether the contract could be signed like that; stores nothing.
     *
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    public void check(CustomerType customer, LongFunction<Product> products) {
        NewContract.of(this, customer, products);
    }

    /**
     * @param priceOf the day whose list price holds
     * @param billedThrough last day that was billed there; the day before the start if none was
     * @param ownPrice what one piece costs instead of the list price, entered as that is; empty for the list price
     */
    public record RunningLine(
            OrderedLine ordered, LocalDate priceOf, LocalDate billedThrough, Optional<UnitPrice> ownPrice) {
        /** At the list price. */
        public RunningLine(OrderedLine ordered, LocalDate priceOf, LocalDate billedThrough) {
            this(ordered, priceOf, billedThrough, Optional.empty());
        }
    }

    /** A contract with the account that pays it. */
    public record OfAccount(long accountId, RunningContract contract) {}
}
