package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.BusinessException;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** Drafts the invoices of a chunk: read by a handful of questions, compute, write by a handful of statements. */
@ApplicationScoped
class ChunkDrafting {
    @Inject
    private Sql sql;

    @Inject
    private RunRepository runs;

    @Inject
    private ParkedAccounts parked;

    void draft(Chunk chunk) {
        Map<Long, ParkReason> refused = new HashMap<>();
        ChunkResult result = sql.with(connection -> draft(connection, chunk, refused));
        refused.forEach((account, reason) -> parked.add(chunk.run(), account, reason));
        runs.drafted(chunk, result);
    }

    private static ChunkResult draft(Connection connection, Chunk chunk, Map<Long, ParkReason> refused)
            throws SQLException {
        BillingRun run = chunk.run();
        RunInput input = RunInput.locked(connection, chunk.range(), run.businessDate());
        Map<Long, Money> last = run.previous().isPresent()
                ? RunInput.amountsOf(connection, run.previous().get().id(), chunk.range())
                : Map.of();
        InvoiceDrafter drafter = new InvoiceDrafter(input.prices(), input.seller(), run.asked());
        List<Draft> drafts = new ArrayList<>();
        input.contracts().forEach((account, contracts) -> {
            try {
                List<Draft> parts = drafter.drafts(input.payers().get(account), contracts, input.usage());
                checkAmount(account, parts, last);
                drafts.addAll(parts);
            } catch (BusinessException | ArithmeticException refusal) {
                refused.put(account, ParkReason.of(refusal));
            }
        });
        new MissingContracts(run, input.payers()).write(connection, all(input), charged(drafts), refused.keySet());
        return write(connection, chunk, Drafted.of(input.seller(), drafts, last), refused.size());
    }

    private record Drafted(SellerTerms seller, List<Draft> drafts, Map<Long, Money> now, Map<Long, Money> last) {
        static Drafted of(SellerTerms seller, List<Draft> drafts, Map<Long, Money> last) {
            Map<Long, Money> now = new HashMap<>();
            drafts.forEach(
                    draft -> now.merge(draft.payer().accountId(), draft.totals().payable(), Money::plus));
            return new Drafted(seller, drafts, now, last);
        }

        /** An account with several invoices is compared as a whole: each of them alone would look too small. */
        DraftWriter.Comparison comparisonOf(Draft draft) {
            long account = draft.payer().accountId();
            return new DraftWriter.Comparison(now.get(account), Optional.ofNullable(last.get(account)));
        }
    }

    private static void checkAmount(long account, List<Draft> parts, Map<Long, Money> last) {
        Money before = last.get(account);
        if (before != null && before.signum() > 0) {
            SafetyBounds.checkAmount(sum(parts), before);
        }
    }

    private static List<BilledContract> all(RunInput input) {
        return input.contracts().values().stream().flatMap(List::stream).toList();
    }

    private static Set<Long> charged(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.lines().stream())
                .filter(line -> line.usage().isEmpty())
                .map(line -> line.charge().contract())
                .collect(Collectors.toSet());
    }

    private static Money sum(List<Draft> parts) {
        return Money.sum(parts.stream().map(part -> part.totals().payable()).toList());
    }

    private static ChunkResult write(Connection connection, Chunk chunk, Drafted drafted, int parked)
            throws SQLException {
        Money net = Money.ZERO;
        Money gross = Money.ZERO;
        int documents = 0;
        try (DraftWriter writer = new DraftWriter(connection, chunk)) {
            for (Draft draft : drafted.drafts()) {
                boolean isDocument = !draft.shown().isEmpty();
                List<DraftProblem> problems = isDocument
                        ? DraftCheck.problems(
                                draft, drafted.seller(), chunk.run().businessDate())
                        : List.of();
                writer.add(draft, drafted.comparisonOf(draft), problems);
                net = net.plus(draft.totals().net());
                gross = gross.plus(draft.totals().payable());
                documents += isDocument ? 1 : 0;
            }
            writer.send();
        }
        return new ChunkResult(documents, parked, net, gross);
    }
}
