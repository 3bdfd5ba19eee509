package org.kontor.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.receivables.Deposit;

/** A deposit as of a day. */
@Schema(name = "Deposit", description = "A deposit: security of an account that its seller holds")
record DepositJson(
        long id,

        @Schema(examples = "KA-2027-000001") String number,

        AccountRef account,

        @Schema(enumeration = {"REQUESTED", "PARTLY", "HELD", "SETTLED"})
        String state,

        String purpose,
        LocalDate requestedOn,
        LocalDate dueOn,
        Amount amount,

        @Schema(description = "What was paid of it") Amount paid,

        @Schema(description = "What the seller holds of it: a liability")
        Amount held,

        @Schema(description = "Missing until it is settled") LocalDate settledOn) {

    static DepositJson of(Deposit deposit) {
        Deposit.Request request = deposit.request();
        return new DepositJson(
                deposit.id(),
                request.number(),
                AccountRef.of(request.debtor()),
                deposit.state().name(),
                request.purpose(),
                request.requestedOn(),
                request.dueOn(),
                Amount.of(request.amount()),
                Amount.of(deposit.paid()),
                Amount.of(deposit.held()),
                deposit.settledOn().orElse(null));
    }
}
