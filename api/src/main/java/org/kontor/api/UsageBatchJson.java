package org.kontor.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.limits.MemberStanding;
import org.kontor.orders.UsageOrders;

/** Many records at once. */
@Schema(name = "UsageBatch", description = "Up to 1000 records, all or nothing")
record UsageBatchJson(@Schema(required = true) List<NewUsageJson> records) {
    UsageBatchJson {
        Required.member(records, "records");
        records.forEach(record -> Required.member(record, "records"));
    }

    /** The ids, in the same order. */
    @Schema(name = "RecordedUsage", description = "Ids of the records, in the order in which they were sent")
    record Recorded(
            List<Long> ids,

            @Schema(
                    description =
                            "Limits of members of the team that are near, reached or exceeded; what was recorded is kept")
            List<MemberLimitJson.Standing> warnings) {
        static Recorded of(UsageOrders.Kept kept) {
            return of(kept.ids(), kept.warnings());
        }

        static Recorded of(List<Long> ids, List<MemberStanding> warnings) {
            return new Recorded(
                    ids, warnings.stream().map(MemberLimitJson.Standing::of).toList());
        }
    }
}
