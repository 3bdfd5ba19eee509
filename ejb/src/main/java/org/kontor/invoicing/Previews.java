package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.billing.Calculator;
import org.kontor.billing.Run;
import org.kontor.contracts.StoredTerms.AccountRange;
import org.kontor.persistence.Sql;

/** What accounts will be invoiced next: the same code as the run, for one account and without storing anything. */
@ApplicationScoped
class Previews {
    private static final int DAYS_AHEAD = 400;

    @Inject
    private Sql sql;

    /** One for each seller the account has contracts with and something will be due within a year. */
    List<InvoicePreview> of(long accountId, LocalDate today) {
        return sql.with(connection -> of(connection, accountId, today));
    }

    private List<InvoicePreview> of(Connection connection, long accountId, LocalDate today) throws SQLException {
        List<Long> sellers = sql.list(
                "SELECT DISTINCT seller_id FROM contract WHERE account_id = ? ORDER BY seller_id",
                row -> row.getLong(1),
                accountId);
        List<InvoicePreview> previews = new ArrayList<>();
        for (long seller : sellers) {
            RunInput input = RunInput.read(connection, new AccountRange(seller, accountId, accountId));
            next(input, accountId, today).ifPresent(previews::add);
        }
        return previews;
    }

    private static Optional<InvoicePreview> next(RunInput input, long accountId, LocalDate today) {
        Calculator calculator = new Calculator(input.prices().rates());
        for (LocalDate through = today; !through.isAfter(today.plusDays(DAYS_AHEAD)); through = through.plusDays(1)) {
            InvoiceDrafter drafter = new InvoiceDrafter(calculator, input.prices(), new Run(through, today));
            Optional<Draft> draft = drafter.draft(
                            input.payers().get(accountId), input.contracts().get(accountId))
                    .filter(found -> !found.shown().isEmpty());
            if (draft.isPresent()) {
                return Optional.of(preview(through, draft.get()));
            }
        }
        return Optional.empty();
    }

    private static InvoicePreview preview(LocalDate due, Draft draft) {
        List<ExplainedLine> lines = draft.lines().stream()
                .flatMap(line -> line.line().stream()
                        .map(shown -> new ExplainedLine(shown, line.charge().derivation())))
                .toList();
        return new InvoicePreview(due, lines, draft.totals());
    }
}
