package org.kontor.billing;

import java.util.List;
import org.kontor.usage.UsedBy;

/**
 * A charge for what one person used, or nobody in particular.
 *
 * @param records that it bills; each record is in one charge only, though each tax share and rate has its own
 */
public record UsageCharge(Charge charge, UsedBy by, List<RecordCost> records) {
    public UsageCharge {
        records = List.copyOf(records);
    }
}
