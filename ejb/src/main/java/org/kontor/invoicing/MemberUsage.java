package org.kontor.invoicing;

import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductUnit;
import org.kontor.money.Money;

/**
 * What somebody used of one product in a month of service.
 *
 * @param member id of the person; 0 for nobody in particular
 * @param name of the person; empty for nobody
 * @param units minutes or pieces, those taken back are off
 * @param free of them included in the contract or paid by credits
 * @param billed what invoices billed of it, without tax
 * @param open what the next invoices bill of it, as it stands today, without tax
 */
public record MemberUsage(
        long member,
        String name,
        ContractOfUse contract,
        Product product,
        int units,
        int free,
        Money billed,
        Money open) {
    /** By which contract it was used. */
    public record ContractOfUse(long id, String number) {}

    /** What was used. */
    public record Product(String code, Localized name, ProductUnit unit) {}

    /** Billed or not. */
    public Money net() {
        return billed.plus(open);
    }

    MemberUsage plus(MemberUsage other) {
        return new MemberUsage(
                member,
                name,
                contract,
                product,
                units + other.units,
                free + other.free,
                billed.plus(other.billed),
                open.plus(other.open));
    }
}
