package org.kontor.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kontor.catalog.Input;

/**
 * What the payer wants to read on the invoices of one contract.
 *
 * @param buyerReference BT-10 instead of that of the account; empty for that
 * @param costCentre BT-133 of lines that name none of their own; empty for none
 * @param orderRequired whether nothing is invoiced without a valid order number
 */
@Embeddable
public record ContractReferences(
        @Column(name = "buyer_reference") String buyerReference,
        @Column(name = "cost_centre") String costCentre,
        @Column(name = "order_required") boolean orderRequired) {
    static final int LONGEST_COST_CENTRE = 50;
    private static final int LONGEST_REFERENCE = 80;

    /** As the account says. */
    public static final ContractReferences NONE = new ContractReferences("", "", false);

    public ContractReferences {
        buyerReference = Input.optional(buyerReference, LONGEST_REFERENCE, "buyerReference");
        costCentre = Input.optional(costCentre, LONGEST_COST_CENTRE, "costCentre");
    }
}
