package org.kontor.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.banking.Proposal;
import org.kontor.banking.WaitingRow;

/** A payment that belongs nowhere yet. */
@Schema(name = "UnallocatedPayment", description = "A payment that belongs nowhere yet, with what is proposed")
record UnallocatedJson(
        long id,
        LocalDate bookedOn,
        @Schema(description = "Below zero if it went out") Amount amount,
        @Schema(description = "Name of the other side") String name,

        @Schema(description = "IBAN of the other side; may be empty")
        String iban,

        String purpose,
        @Schema(description = "The likeliest first") List<Proposed> proposals) {

    /** Where it may belong. */
    @Schema(name = "PaymentProposal", description = "Where a payment may belong, and why")
    record Proposed(
            @Schema(description = "From 1, to accept it by") int place,

            @Schema(description = "Why, as a key", examples = "matching.propose.name")
            String reason,

            @Schema(description = "Values of the reason, such as numbers of documents")
            List<String> reasonValues,

            @Schema(description = "Less is open by now than it would close; it cannot be accepted")
            boolean outdated,

            List<Share> shares) {

        static Proposed of(Proposal proposal) {
            return new Proposed(
                    proposal.place(),
                    proposal.reason().key(),
                    proposal.reason().args(),
                    proposal.isOutdated(),
                    proposal.lines().stream().map(Share::of).toList());
        }
    }

    /** What of it goes where. */
    @Schema(name = "PaymentShare", description = "What of a payment closes a document, or stays on account")
    record Share(
            AccountRef account,

            @Schema(description = "Empty for money on account")
            String document,

            Amount amount) {
        static Share of(Proposal.Line line) {
            return new Share(
                    new AccountRef(
                            line.account().id(),
                            line.account().number(),
                            line.account().name()),
                    line.number().orElse(""),
                    Amount.of(line.amount()));
        }
    }

    static UnallocatedJson of(WaitingRow row) {
        return new UnallocatedJson(
                row.transactionId(),
                row.bookedOn(),
                Amount.of(row.amount()),
                row.name(),
                row.iban(),
                row.purpose(),
                row.proposals().stream().map(Proposed::of).toList());
    }
}
