package org.kontor.bench;

import java.util.List;

/** The tables in which a run leaves rows for good. Each has one number as the first column of its primary key. */
final class StoredTables {
    static final List<String> NAMES = List.of(
            "invoice",
            "invoice_line",
            "invoice_vat",
            "charge",
            "ledger_entry",
            "open_entry",
            "number_journal",
            "message",
            "audit_entry",
            "usage_share",
            "invoice_rendering");

    private StoredTables() {}
}
