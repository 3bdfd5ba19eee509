package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
            RunInput input = RunInput.read(connection, new AccountRange(seller, accountId, accountId), today);
            previews.addAll(next(input, accountId, today));
        }
        return previews;
    }

    private static List<InvoicePreview> next(RunInput input, long accountId, LocalDate today) {
        for (LocalDate through = today; !through.isAfter(today.plusDays(DAYS_AHEAD)); through = through.plusDays(1)) {
            InvoiceDrafter drafter = new InvoiceDrafter(input.prices(), input.seller(), new Run(through, today));
            List<Draft> drafts =
                    drafter
                            .drafts(
                                    input.payers().get(accountId),
                                    input.contracts().get(accountId))
                            .stream()
                            .filter(draft -> !draft.shown().isEmpty())
                            .toList();
            if (!drafts.isEmpty()) {
                LocalDate due = through;
                return drafts.stream().map(draft -> preview(due, draft)).toList();
            }
        }
        return List.of();
    }

    private static InvoicePreview preview(LocalDate due, Draft draft) {
        List<ExplainedLine> lines = draft.lines().stream()
                .flatMap(line -> line.line().stream()
                        .map(shown -> new ExplainedLine(shown, line.charge().derivation())))
                .toList();
        return new InvoicePreview(due, lines, draft.totals());
    }
}
