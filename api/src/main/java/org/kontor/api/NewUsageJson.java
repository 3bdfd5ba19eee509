package org.kontor.api;

import java.time.LocalDateTime;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.usage.NewUsage;

/** Something that was used. */
@Schema(name = "NewUsage", description = "Something that was used")
record NewUsageJson(
        @Schema(required = true, description = "Number of the contract", examples = "V20001")
        String contract,

        @Schema(required = true, description = "Code of a metered product that the contract has", examples = "ROOM")
        String product,

        @Schema(
                required = true,
                description = "When the use began, local time of the location; its day is the day of service")
        LocalDateTime usedAt,

        @Schema(required = true, description = "Minutes of products counted in hours, pieces of all others; from 1 on")
        Integer units,

        @Schema(
                description =
                        "Your own name for this record, at most 80 ASCII characters: sent again, it changes nothing")
        String key,

        @Schema(description = "At most 200 characters") String note,

        @Schema(
                description =
                        "Id of the member of the account's team who used it; missing for whose seat the product is, or"
                                + " nobody in particular")
        Long member) {
    NewUsageJson {
        Required.member(contract, "contract");
        Required.member(product, "product");
        Required.member(usedAt, "usedAt");
        Required.member(units, "units");
    }

    NewUsage usage() {
        OptionalLong who = member == null ? OptionalLong.empty() : OptionalLong.of(member);
        return new NewUsage(contract, product, usedAt, units, key, note, who);
    }
}
