package org.kontor.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Term;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;

/** A contract to be signed. */
@Schema(name = "SignContract", description = "What an account rents from a day on, at the prices of the day of signing")
record SignContractJson(
        @Schema(required = true, description = "Id of the account that pays")
        Long account,

        @Schema(required = true, description = "Id of the location")
        Long location,

        @Schema(required = true) LocalDate startOn,

        @Schema(
                type = SchemaType.STRING,
                description = "Where billing periods begin; CALENDAR if missing",
                enumeration = {"CALENDAR", "ANNIVERSARY"})
        AnchorKind anchor,

        @Schema(
                description = "Notice rule of the indefinite contract; one month to the end of a month if missing",
                examples = "1 month to month end")
        String notice,

        @Schema(description = "Most paused days in a year of the contract; none if missing")
        Integer pauseDaysAYear,

        @Schema(description = "Whether nobody pays the set-up fees of the prices; false if missing")
        boolean waiveSetUpFees,

        @Schema(required = true, description = "The base first, at most 50")
        List<Line> lines) {
    private static final String ONE_MONTH = "1 month to month end";
    private static final int DAYS_A_YEAR = 366;

    SignContractJson {
        Required.member(account, "account");
        Required.member(location, "location");
        Required.day(startOn, "startOn");
        if (Required.member(lines, "lines").isEmpty()) {
            throw new BadInput("lines", "input.required");
        }
        if (pauseDaysAYear != null && (pauseDaysAYear < 0 || pauseDaysAYear > DAYS_A_YEAR)) {
            throw new BadInput("pauseDaysAYear", "input.between", 0, DAYS_A_YEAR);
        }
    }

    ContractOrder order() {
        PauseRule pauses = pauseDaysAYear == null ? PauseRule.NONE : new PauseRule(1, pauseDaysAYear);
        Term term = new Term.Indefinite(NoticeRule.of(notice == null ? ONE_MONTH : notice));
        AnchorKind kind = anchor == null ? AnchorKind.CALENDAR : anchor;
        List<OrderedLine> ordered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ordered.add(Required.member(lines.get(i), "lines[" + i + "]").ordered());
        }
        return new ContractOrder(
                account, location, startOn, new ContractOrder.Conditions(kind, term, pauses), ordered, waiveSetUpFees);
    }

    /** One position. */
    @Schema(name = "SignContractLine", description = "A product and how many of it")
    record Line(
            @Schema(required = true, description = "Id of the product")
            Long product,

            @Schema(description = "One if missing") Integer quantity,

            @Schema(description = "Percent, as text; none if missing", examples = "10")
            String discount) {
        Line {
            Required.member(product, "product");
        }

        private OrderedLine ordered() {
            return new OrderedLine(
                    product,
                    quantity == null ? Quantity.ONE : Quantity.of(quantity),
                    discount == null ? Percent.ZERO : Percent.of(discount));
        }
    }
}
