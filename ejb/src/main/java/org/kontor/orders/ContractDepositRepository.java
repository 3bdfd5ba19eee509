package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.persistence.Sql;

/** Deposits that were asked for with a contract. */
@ApplicationScoped
class ContractDepositRepository {
    @Inject
    private Sql sql;

    void add(long depositId, long contractId) {
        sql.update("INSERT INTO contract_deposit (deposit_id, contract_id) VALUES (?, ?)", depositId, contractId);
    }

    /** Those that are not settled, the oldest first. */
    List<Long> held(long contractId) {
        return sql.list(
                "SELECT d.id FROM contract_deposit c JOIN deposit d ON d.id = c.deposit_id"
                        + " WHERE c.contract_id = ? AND d.settled_on IS NULL ORDER BY d.id",
                row -> row.getLong(1),
                contractId);
    }
}
