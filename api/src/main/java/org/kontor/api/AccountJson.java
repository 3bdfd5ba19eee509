package org.kontor.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.accounts.Account;
import org.kontor.accounts.AccountRow;
import org.kontor.accounts.Grade;

/** An account in lists. */
@Schema(name = "Account", description = "Who pays")
record AccountJson(
        long id,

        @Schema(description = "Customer number", examples = "K10001")
        String number,

        String name,

        @Schema(enumeration = {"CONSUMER", "BUSINESS", "PUBLIC", "NONPROFIT"})
        String type,

        String city,
        String email,
        LocalDate openedOn) {

    static AccountJson of(AccountRow row) {
        return new AccountJson(
                row.id(), row.number(), row.name(), row.type().name(), row.city(), row.email(), row.openedOn());
    }

    /** An account alone. */
    @Schema(name = "AccountDetails", description = "Who pays, with all that is known")
    record Details(
            long id,

            @Schema(description = "Customer number", examples = "K10001")
            String number,

            String name,

            @Schema(enumeration = {"CONSUMER", "BUSINESS", "PUBLIC", "NONPROFIT"})
            String type,

            PostalAddress address,
            String email,

            @Schema(description = "Where invoices and reminders go")
            String invoiceEmail,

            @Schema(description = "Language of letters and invoices", examples = "de")
            String language,

            @Schema(description = "VAT identification number; may be empty")
            String vatId,

            @Schema(description = "Leitweg-ID or what the buyer wants to read on invoices; may be empty")
            String buyerReference,

            @Schema(description = "Whether it wants e-invoices where the law does not demand them")
            boolean eInvoice,

            @Schema(
                    description = "How it pays",
                    enumeration = {"TRANSFER", "DIRECT_DEBIT", "BALANCE"})
            String payment,

            @Schema(
                    description = "How it gets its documents",
                    enumeration = {"MAIL", "POST", "PORTAL"})
            String delivery,

            @Schema(
                    description = "How far services are restricted now because of what is overdue; each holds those"
                            + " before it. A door asks for NO_ACCESS",
                    enumeration = {"NONE", "NO_BOOKINGS", "NO_EXTRAS", "NO_ACCESS"})
            String restriction,

            LocalDate openedOn,

            @Schema(description = "Since when it is blocked because its data was erased; null while it is in use")
            LocalDate blockedSince) {
        static Details of(Account account, Grade restriction) {
            return new Details(
                    account.id(),
                    account.number(),
                    account.name(),
                    account.type().name(),
                    PostalAddress.of(account.address()),
                    account.correspondence().email(),
                    account.correspondence().forInvoices(),
                    account.correspondence().language(),
                    account.ids().vatId(),
                    account.ids().reference(),
                    account.billing().eInvoice(),
                    account.billing().payment().name(),
                    account.correspondence().delivery().name(),
                    restriction.name(),
                    account.openedOn(),
                    account.erasedOn().orElse(null));
        }
    }
}
