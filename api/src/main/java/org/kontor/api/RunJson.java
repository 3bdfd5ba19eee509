package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.invoicing.DraftRow;
import org.kontor.invoicing.ParkedRow;
import org.kontor.invoicing.RunProgress;
import org.kontor.invoicing.RunSummary;

/** A billing run. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BillingRun", description = "A billing run over all contracts of a seller")
record RunJson(
        long id,
        SellerRef seller,

        @Schema(enumeration = {"DRAFTING", "DRAFTED", "ISSUING", "DONE", "DISCARDING", "DISCARDED"})
        String state,

        @Schema(description = "What is due by this day is billed")
        LocalDate through,

        @Schema(description = "As known on this day") LocalDate businessDate,

        @Schema(description = "Date of its invoices; missing until it issues")
        LocalDate issuedOn,

        String startedBy,
        Progress progress) {

    static RunJson of(RunSummary run) {
        return new RunJson(
                run.id(),
                new SellerRef(run.seller().id(), run.seller().name()),
                run.state().name(),
                run.dates().through(),
                run.dates().businessDate(),
                run.dates().issuedOn().orElse(null),
                run.startedBy(),
                Progress.of(run.progress()));
    }

    /** How far it is and what it came to. */
    @Schema(name = "RunProgress", description = "How far a run is, and what it came to so far")
    record Progress(
            @Schema(description = "0 to 100") int percent,
            long accounts,
            long drafts,
            long issued,

            @Schema(description = "Accounts that could not be billed")
            long parked,

            Amount net,
            Amount gross) {
        private static Progress of(RunProgress progress) {
            return new Progress(
                    progress.percent(),
                    progress.accounts(),
                    progress.drafts(),
                    progress.issued(),
                    progress.parked(),
                    Amount.of(progress.net()),
                    Amount.of(progress.gross()));
        }
    }

    /** An invoice to be. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "Draft", description = "An invoice to be; it has no number yet")
    record Draft(
            long id,
            AccountRef account,
            long lines,
            Amount net,
            Amount gross,

            @Schema(description = "Gross amount of the account's invoice in the run before")
            Amount last,

            @Schema(enumeration = {"NEGATIVE", "ZERO", "HIGHER", "LOWER", "FIRST", "NONE"})
            String anomaly,

            @Schema(description = "Rule that must be met before it can be issued")
            String problem,

            @Schema(
                    description = "Missing if it is issued with the run",
                    enumeration = {"HELD", "EXCLUDED"})
            String leftOut) {
        static Draft of(DraftRow row) {
            return new Draft(
                    row.id(),
                    AccountRef.of(row.account()),
                    row.lines(),
                    Amount.of(row.net()),
                    Amount.of(row.gross()),
                    row.last().map(Amount::of).orElse(null),
                    row.anomaly().name(),
                    row.problem(),
                    row.leftOut().map(why -> why.kind().name()).orElse(null));
        }
    }

    /** An account that could not be billed. */
    @Schema(name = "ParkedAccount", description = "An account the run could not bill; the next run tries it again")
    record Parked(
            AccountRef account,
            @Schema(description = "Rule that said no") String reason,
            String detail) {
        static Parked of(ParkedRow row) {
            return new Parked(AccountRef.of(row.account()), row.reason(), row.detail());
        }
    }
}
