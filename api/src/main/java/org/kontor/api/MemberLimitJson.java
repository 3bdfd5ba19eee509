package org.kontor.api;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.limits.LimitAction;
import org.kontor.limits.MemberLimit;
import org.kontor.limits.MemberStanding;
import org.kontor.money.Money;

/** How much a member of a team may use in a calendar month. */
@Schema(name = "MemberLimit", description = "How much a member of a team may use in a calendar month of service")
record MemberLimitJson(
        @Schema(required = true, description = "Id of the member")
        Long member,

        @Schema(description = "Code of the metered product whose units are limited; missing for money")
        String product,

        @Schema(description = "Minutes or pieces; only with a product")
        Integer units,

        @Schema(description = "Euro without tax, with two decimals; only without a product", examples = "150.00")
        String amount,

        @Schema(
                required = true,
                type = SchemaType.STRING,
                description = "NONE ends the limit",
                enumeration = {"WARN", "BLOCK", "NONE"})
        LimitAction action,

        @Schema(required = true, description = "At most 200 characters")
        String reason) {
    MemberLimitJson {
        Required.member(member, "member");
        Required.member(action, "action");
        Required.member(reason, "reason");
        if (product == null) {
            Required.member(amount, "amount");
        } else {
            Required.member(units, "units");
        }
    }

    MemberLimit limit() {
        return product == null
                ? MemberLimit.ofMoney(Money.of(amount), action)
                : MemberLimit.ofUnits(product, units, action);
    }

    /** Where a member stands with all limits. */
    @Schema(name = "AgreedMemberLimit", description = "Where the member stands this month")
    record Agreed(List<Standing> standings) {}

    /** Where a member stands in a month. */
    @Schema(name = "MemberStanding", description = "What a member of a team used of a limit in a month, billed or not")
    record Standing(
            long member,

            @Schema(type = SchemaType.STRING, examples = "2026-11")
            YearMonth month,

            @Schema(description = "Code of the metered product; missing for money")
            String product,

            @Schema(description = "Minutes or pieces used; missing for money")
            Integer usedUnits,

            @Schema(description = "Minutes or pieces of the limit; missing for money")
            Integer units,

            @Schema(description = "Without tax; missing for a product")
            Amount usedAmount,

            @Schema(description = "Without tax; missing for a product")
            Amount amount,

            @Schema(enumeration = {"WARN", "BLOCK", "NONE"}) String action,

            @Schema(enumeration = {"WITHIN", "WARNED", "FULL", "BEYOND"})
            String rung) {
        static Standing of(MemberStanding standing) {
            MemberLimit limit = standing.limit();
            boolean money = limit.isMoney();
            return new Standing(
                    standing.member(),
                    standing.month(),
                    money ? null : limit.product(),
                    money ? null : standing.units(),
                    money ? null : limit.units(),
                    money ? Amount.of(standing.net()) : null,
                    money ? Amount.of(limit.amount()) : null,
                    limit.action().name(),
                    standing.rung().name());
        }
    }
}
