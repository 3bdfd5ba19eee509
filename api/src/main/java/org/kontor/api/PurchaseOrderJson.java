package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.calendar.Period;
import org.kontor.contracts.PurchaseOrder;

/** An order number of the payer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PurchaseOrder", description = "An order number of the payer and the days of service for which it holds")
record PurchaseOrderJson(
        @Schema(required = true, description = "At most 50 characters", examples = "4500012345")
        String number,

        @Schema(required = true, description = "First day of service it pays for")
        LocalDate from,

        @Schema(description = "Last day; missing until further notice")
        LocalDate until) {
    static PurchaseOrderJson of(PurchaseOrder order) {
        return new PurchaseOrderJson(order.number(), order.firstDay(), order.isOpen() ? null : order.lastDay());
    }

    PurchaseOrder order() {
        LocalDate first = Required.day(from, "from");
        LocalDate end =
                until == null ? Period.OPEN_END : Required.day(until, "until").plusDays(1);
        return new PurchaseOrder(number, first, end);
    }
}
