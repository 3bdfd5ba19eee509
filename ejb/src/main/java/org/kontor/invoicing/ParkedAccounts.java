package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.persistence.Sql;

/** Accounts a run could not bill, each with its reason. The next run tries again. */
@ApplicationScoped
class ParkedAccounts {
    private static final Logger LOG = Logger.getLogger(ParkedAccounts.class.getName());
    private static final int LONGEST = 400;

    @Inject
    private Sql sql;

    /** Of several invoices of an account that cannot be issued, the last tells the reason. */
    void add(BillingRun run, long accountId, ParkReason reason) {
        String detail = reason.detail().substring(0, Math.min(reason.detail().length(), LONGEST));
        sql.update("""
                INSERT INTO parked_account (id, run_id, account_id, reason, detail)
                VALUES (NEXT VALUE FOR parked_account_seq, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE reason = VALUES(reason), detail = VALUES(detail)""", run.id(), accountId, reason.key(), detail);
        LOG.log(Level.WARNING, "Run {0} parked account {1}: {2}", new Object[] {run.id(), accountId, reason.key()});
    }
}
