package org.kontor.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many records at once. */
@Schema(name = "UsageBatch", description = "Up to 1000 records, all or nothing")
record UsageBatchJson(@Schema(required = true) List<NewUsageJson> records) {
    UsageBatchJson {
        Required.member(records, "records");
        records.forEach(record -> Required.member(record, "records"));
    }

    /** The ids, in the same order. */
    @Schema(name = "RecordedUsage", description = "Ids of the records, in the order in which they were sent")
    record Recorded(List<Long> ids) {}
}
