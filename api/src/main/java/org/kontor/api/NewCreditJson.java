package org.kontor.api;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.calendar.Period;
import org.kontor.usage.NewCredit;

/** Units that an account has in advance. */
@Schema(name = "NewUsageCredit", description = "Units that an account has in advance")
record NewCreditJson(
        @Schema(required = true) Long accountId,

        @Schema(description = "The one contract that may use them; without it, all contracts of the account")
        Long contractId,

        @Schema(description = "Id of the one member of the team who may use them; without it, all")
        Long member,

        @Schema(required = true, description = "Code of a metered product")
        String product,

        @Schema(required = true, description = "Minutes or pieces, from 1 on")
        Integer units,

        @Schema(required = true, description = "First day of service for which they may be used")
        LocalDate from,

        @Schema(required = true, description = "Last day of service for which they may be used")
        LocalDate to,

        @Schema(required = true, description = "At most 200 characters")
        String reason) {
    NewCreditJson {
        Required.member(accountId, "accountId");
        Required.member(product, "product");
        Required.member(units, "units");
        Required.day(from, "from");
        Required.day(to, "to");
        Required.member(reason, "reason");
    }

    NewCredit credit() {
        OptionalLong contract = contractId == null ? OptionalLong.empty() : OptionalLong.of(contractId);
        OptionalLong who = member == null ? OptionalLong.empty() : OptionalLong.of(member);
        return new NewCredit(accountId, contract, who, product, units, Period.ofDays(from, to), reason);
    }

    /** The id of a stored credit. */
    @Schema(name = "UsageCreditId", description = "Id of the credit")
    record Stored(long id) {}
}
