package org.kontor.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a record of use is taken back. */
@Schema(name = "UsageReversal", description = "Why a record is taken back")
record UsageReversalJson(
        @Schema(required = true, description = "At most 200 characters")
        String reason) {
    UsageReversalJson {
        Required.member(reason, "reason");
    }
}
