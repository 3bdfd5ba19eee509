package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.billing.Run;
import org.kontor.persistence.BulkInsert;

/** Writes down of which contracts a run bills nothing, in one statement. */
final class MissingContracts {
    private final BillingRun run;
    private final Map<Long, Payer> payers;

    /**
     * @param payers by account
     */
    MissingContracts(BillingRun run, Map<Long, Payer> payers) {
        this.run = run;
        this.payers = payers;
    }

    /**
     * @param charged contracts with a charge
     * @param parked accounts that could not be billed
     */
    void write(Connection connection, Collection<BilledContract> all, Set<Long> charged, Set<Long> parked)
            throws SQLException {
        try (BulkInsert rows = new BulkInsert(
                connection, "INSERT INTO missing_contract (run_id, contract_id, reason) VALUES (?, ?, ?)")) {
            for (BilledContract contract : all) {
                long id = contract.contract().terms().id();
                Optional<MissingReason> reason = charged.contains(id) ? Optional.empty() : reason(contract, parked);
                if (reason.isPresent()) {
                    rows.row(run.id(), id, reason.get().name());
                }
            }
            rows.send();
        }
    }

    private Optional<MissingReason> reason(BilledContract contract, Set<Long> parked) {
        if (parked.contains(contract.contract().accountId())) {
            return Optional.of(MissingReason.PARKED);
        }
        boolean inLastRun = run.previous()
                .flatMap(previous -> contract.lastBilledOn().filter(previous.businessDate()::equals))
                .isPresent();
        Optional<Run> own =
                payers.get(contract.contract().accountId()).choice().gathering().of(run.asked());
        if (own.isEmpty()) {
            return inLastRun ? Optional.of(MissingReason.GATHERED) : Optional.empty();
        }
        return MissingReason.of(contract, inLastRun, own.get());
    }
}
