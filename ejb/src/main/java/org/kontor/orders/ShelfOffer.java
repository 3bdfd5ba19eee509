package org.kontor.orders;

import java.io.Serializable;
import org.kontor.catalog.Localized;
import org.kontor.money.Money;

/**
 * Something a member may take, and the contract that pays for it.
 *
 * @param line id of the line of the contract
 * @param accountId of the account that pays
 * @param contract number of the contract
 * @param payer name of the account
 * @param product code of the product
 * @param price of one piece, with tax
 * @param free pieces that are included or paid in advance, and are used first
 */
public record ShelfOffer(
        long line,
        long contractId,
        long accountId,
        String contract,
        String payer,
        String product,
        Localized name,
        Money price,
        int free)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Whether so many cost nothing more: all else is bought, and the button has to say so (§ 312j (3) BGB). */
    public boolean isFree(int pieces) {
        return pieces <= free;
    }
}
