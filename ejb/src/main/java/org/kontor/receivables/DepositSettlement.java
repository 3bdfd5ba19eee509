package org.kontor.receivables;

import java.util.ArrayList;
import java.util.List;
import org.kontor.money.Money;

/**
 * What becomes of a deposit at the end.
 *
 * @param claims what it is set off against, in order
 * @param refundable what is left for the debtor
 */
public record DepositSettlement(Deposit deposit, List<Claim> claims, Money refundable) {
    public DepositSettlement {
        claims = List.copyOf(claims);
    }

    /** An open claim, and how much of it the deposit covers. */
    public record Claim(long entryId, EntryKind kind, String documentNumber, Money covered) {}

    /** Covers claims in order as far as what was paid reaches; what was not paid of the deposit is asked for no more. */
    static DepositSettlement of(Deposit deposit, List<OpenEntry> open) {
        Money left = deposit.paid();
        List<Claim> claims = new ArrayList<>();
        for (OpenEntry entry : open) {
            Money covered = entry.open().compareTo(left) < 0 ? entry.open() : left;
            if (covered.signum() > 0) {
                claims.add(new Claim(entry.entryId(), entry.kind(), entry.documentNumber(), covered));
                left = left.minus(covered);
            }
        }
        return new DepositSettlement(deposit, claims, left);
    }
}
