package org.kontor.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.accounts.Mandate;

/** A SEPA mandate; its IBAN is never given in full. */
@Schema(name = "Mandate", description = "A SEPA direct debit mandate")
record MandateJson(
        long id,

        @Schema(examples = "K10001-1") String reference,

        @Schema(examples = "DE98ZZZ09999999999") String creditorId,

        @Schema(enumeration = {"CORE", "B2B"}) String scheme,

        @Schema(enumeration = {"PAPER", "ONLINE", "IMPORT"}) String source,

        @Schema(enumeration = {"DRAFT", "ACTIVE", "SUSPENDED", "REVOKED", "EXPIRED"})
        String state,

        @Schema(description = "Missing as long as it is a draft")
        LocalDate signedOn,

        @Schema(description = "First and last four characters", examples = "DE89 … 3000")
        String iban,

        @Schema(description = "As at the bank") String accountHolder,

        @Schema(description = "Missing if it was never used")
        LocalDate lastUsedOn) {

    static MandateJson of(Mandate mandate, LocalDate today) {
        return new MandateJson(
                mandate.id(),
                mandate.reference(),
                mandate.creditorId(),
                mandate.scheme().name(),
                mandate.terms().source().name(),
                mandate.stateOn(today).name(),
                mandate.signature().orElse(null),
                mandate.maskedIban(),
                mandate.holder(),
                mandate.standing().lastUsedOn().orElse(null));
    }
}
