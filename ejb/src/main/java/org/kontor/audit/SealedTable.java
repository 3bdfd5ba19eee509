package org.kontor.audit;

import org.kontor.persistence.Sql;

/**
 * A table whose rows are sealed. A trigger of it writes each new id into {@code <chain>_unsealed (entry_id)}; its seals
 * stand in {@code <chain>_seal}.
 *
 * @param chain first part of the names of both tables
 * @param rows the table itself, with a column {@code id}
 * @param columns what {@code reader} reads
 */
public record SealedTable(String chain, String rows, String columns, Sql.RowReader<SealedRow> reader) {
    String waiting() {
        return chain + "_unsealed";
    }

    String seals() {
        return chain + "_seal";
    }
}
