package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kontor.billing.Charge;
import org.kontor.billing.Run;
import org.kontor.catalog.PriceBook;
import org.kontor.contracts.StoredTerms;
import org.kontor.contracts.StoredTerms.AccountRange;
import org.kontor.contracts.Terms;
import org.kontor.persistence.Sql;

/** Compares what an account will be invoiced with and without a change of one of its contracts. Stores nothing. */
@ApplicationScoped
class ChangeEffects {
    private static final int MONTHS_AHEAD = 13;

    @Inject
    private Sql sql;

    /**
     * @param changed the terms of stored contracts with a change; they have one payer and one seller
     */
    ChangeEffect of(List<Terms> changed, LocalDate today) {
        return sql.with(connection -> of(connection, changed, today));
    }

    private static ChangeEffect of(Connection connection, List<Terms> changed, LocalDate today) throws SQLException {
        Map<Long, Terms> byContract = new HashMap<>();
        changed.forEach(terms -> byContract.put(terms.id(), terms));
        StoredTerms stored = StoredTerms.ofContract(
                        connection, PriceBook.read(connection), changed.get(0).id())
                .get(0);
        long account = stored.accountId();
        AccountRange range = new AccountRange(stored.place().sellerId(), account, account);
        UnaryOperator<StoredTerms> change = contract ->
                contract.with(byContract.getOrDefault(contract.terms().id(), contract.terms()));
        return compare(
                Outlook.of(RunInput.read(connection, range, today), account),
                Outlook.of(RunInput.read(connection, range, today, change), account),
                byContract.keySet(),
                today);
    }

    private static ChangeEffect compare(Outlook before, Outlook after, Set<Long> contracts, LocalDate today) {
        Optional<LocalDate> due =
                before.nextDue(today, Previews.DAYS_AHEAD).or(() -> after.nextDue(today, Previews.DAYS_AHEAD));
        if (due.isEmpty()) {
            return new ChangeEffect(Optional.empty(), Optional.empty(), List.of());
        }
        Run next = new Run(due.get(), today);
        InvoiceChange change = change(before, after, next);
        List<ExplainedLine> takenBack = takenBack(before.drafts(next), after.drafts(next), contracts);
        Optional<InvoiceChange> later =
                change.before().equals(change.after()) ? firstDifference(before, after, next) : Optional.empty();
        return new ChangeEffect(Optional.of(change), later, takenBack);
    }

    /** Runs as they come every month, each known as the first: nothing else is recorded in between. */
    private static Optional<InvoiceChange> firstDifference(Outlook before, Outlook after, Run first) {
        Outlook without = before.after(first);
        Outlook with = after.after(first);
        for (int month = 1; month < MONTHS_AHEAD; month++) {
            // From the first in one step, so that the 31st comes back.
            Run run = new Run(
                    first.through().plusMonths(month), first.businessDate().plusMonths(month));
            InvoiceChange change = change(without, with, run);
            if (!change.before().equals(change.after())) {
                return Optional.of(change);
            }
            without = without.after(run);
            with = with.after(run);
        }
        return Optional.empty();
    }

    private static InvoiceChange change(Outlook before, Outlook after, Run run) {
        return new InvoiceChange(run.through(), before.invoices(run), after.invoices(run));
    }

    /** Days of the contracts that the run gives back because of the change. */
    private static List<ExplainedLine> takenBack(List<Draft> before, List<Draft> after, Set<Long> contracts) {
        Set<Returned> anyway = new HashSet<>();
        returned(before, contracts).forEach(line -> anyway.add(Returned.of(line.charge())));
        return returned(after, contracts).stream()
                .filter(line -> !anyway.contains(Returned.of(line.charge())))
                .flatMap(line -> line.explained().stream())
                .toList();
    }

    private static List<DraftLine> returned(List<Draft> drafts, Set<Long> contracts) {
        return drafts.stream()
                .flatMap(draft -> draft.lines().stream())
                .filter(line -> contracts.contains(line.charge().contract())
                        && line.charge().days() < 0)
                .toList();
    }

    /** What tells two charges apart that give days back. */
    private record Returned(long line, LocalDate period, String key, int days) {
        static Returned of(Charge charge) {
            return new Returned(
                    charge.line(), charge.period().start(), charge.key().text(), charge.days());
        }
    }
}
