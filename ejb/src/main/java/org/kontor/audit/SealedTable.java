package org.kontor.audit;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A table whose rows are sealed. A trigger of it writes each new id into {@code <chain>_unsealed (entry_id)}; its seals
 * stand in {@code <chain>_seal}.
 *
 * @param chain first part of the names of both tables
 * @param rows the table itself, with a column {@code id}
 * @param columns what {@code reader} reads
 * @param form how new seals cover a row; older seals keep theirs
 */
public record SealedTable(String chain, String rows, String columns, int form, Reader reader) {
    /** Reads a row as seals of a form cover it. */
    @FunctionalInterface
    public interface Reader {
        SealedRow read(ResultSet row, int form) throws SQLException;
    }

    String waiting() {
        return chain + "_unsealed";
    }

    String seals() {
        return chain + "_seal";
    }
}
