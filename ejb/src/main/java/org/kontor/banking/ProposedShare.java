package org.kontor.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.receivables.Share;

/** A part of a proposal as it is stored: an entry that is closed, or money on account. */
record ProposedShare(long accountId, Optional<Long> entryId, Money amount) {

    static List<ProposedShare> of(Match match) {
        List<ProposedShare> shares = new ArrayList<>();
        for (Part part : match.parts()) {
            for (Share share : part.shares()) {
                shares.add(new ProposedShare(part.accountId(), Optional.of(share.entryId()), share.amount()));
            }
            if (!part.onAccount().isZero()) {
                shares.add(new ProposedShare(part.accountId(), Optional.empty(), part.onAccount()));
            }
        }
        return shares;
    }
}
