package org.kontor.invoicing;

import org.kontor.contracts.StoredTerms.AccountRange;

/** Some hundred accounts that one transaction drafts or issues. */
record Chunk(long id, BillingRun run, long firstAccountId, long lastAccountId, int accounts) {

    AccountRange range() {
        return new AccountRange(run.sellerId(), firstAccountId, lastAccountId);
    }
}
