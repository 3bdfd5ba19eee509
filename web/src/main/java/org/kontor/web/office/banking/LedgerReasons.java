package org.kontor.web.office.banking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.kontor.banking.AllocationRow;
import org.kontor.banking.Allocations;
import org.kontor.receivables.LedgerLine;
import org.kontor.receivables.OpenItem;
import org.kontor.web.ui.Rows;

/** Which payment an entry of a ledger is, for all rows that a page shows at once. */
@Named
@RequestScoped
public class LedgerReasons {
    @Inject
    private Allocations allocations;

    private List<?> shown;
    private Map<String, AllocationRow> found = Map.of();

    /** Null if the entry is no payment. */
    public AllocationRow of(long accountId, Rows<LedgerLine> page, OpenItem.Document document) {
        List<LedgerLine> lines = page.getWrappedData();
        if (lines != null && lines != shown) {
            shown = lines;
            found = allocations.ofDocuments(
                    accountId,
                    lines.stream().map(line -> line.document().number()).toList());
        }
        return found.get(document.kind() + " " + document.number());
    }
}
