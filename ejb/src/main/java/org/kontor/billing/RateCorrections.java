package org.kontor.billing;

import java.util.Collection;
import java.util.List;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;

/** Finds what was billed at a rate that the table no longer says: a rate entered after issue (R7). */
public final class RateCorrections {
    private RateCorrections() {}

    /** A billed sum, and the rate it should have by the table of today. */
    public record Proposal(BilledRow billed, VatRate rate) {}

    /** What a person should decide on; nothing is corrected by itself. */
    public static List<Proposal> propose(Collection<BilledRow> billed, VatRates rates) {
        return billed.stream()
                .filter(row -> !row.isNothing() && row.vatClass().category() == VatCategory.S)
                .map(row -> new Proposal(
                        row, rates.rate(row.vatClass(), row.period().lastDay())))
                .filter(proposal -> !proposal.rate().equals(proposal.billed().rate()))
                .toList();
    }
}
