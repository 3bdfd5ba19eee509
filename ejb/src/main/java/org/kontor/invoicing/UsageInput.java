package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.kontor.billing.Billed;
import org.kontor.billing.Charge;
import org.kontor.contracts.StoredTerms;
import org.kontor.usage.OpenUsage;
import org.kontor.usage.RatedRecord;

/** What accounts used and was not billed, and what was billed of the lines it belongs to. */
record UsageInput(OpenUsage open, Billed billed) {
    static final UsageInput NOTHING = new UsageInput(OpenUsage.NOTHING, Billed.NOTHING);

    /** No question at all for contracts without metered lines. */
    static UsageInput read(Connection connection, List<StoredTerms> contracts, OpenUsage.Reading reading)
            throws SQLException {
        OpenUsage open = OpenUsage.read(connection, contracts, reading);
        return open.isEmpty()
                ? NOTHING
                : new UsageInput(open, Billed.of(new BilledCharges(connection).all(open.lines())));
    }

    /** Once these records are billed by these charges. What rolled over and credits stay as they were today. */
    UsageInput after(List<RatedRecord> used, List<Charge> charges) {
        return new UsageInput(open.without(used), billed.plus(charges));
    }
}
