package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.billing.Billed;
import org.kontor.billing.Charge;
import org.kontor.billing.Run;
import org.kontor.contracts.Change;
import org.kontor.contracts.Line;
import org.kontor.contracts.StoredTerms;
import org.kontor.contracts.StoredTerms.AccountRange;
import org.kontor.contracts.Terms;

/** What waiving days takes back: the contract with these days waived, billed by the code of the run (R4). */
final class WaivedCharges {
    private final Connection connection;
    private final Original original;
    private final LocalDate today;

    WaivedCharges(Connection connection, Original original, LocalDate today) {
        this.connection = connection;
        this.original = original;
        this.today = today;
    }

    List<DraftLine> of(List<ExcusedDays> days, IssuedLine line, String reason) throws SQLException {
        AccountRange account = new AccountRange(
                original.parties().sellerId(),
                original.parties().accountId(),
                original.parties().accountId());
        RunInput input = RunInput.read(connection, account, today);
        Charge billed = line.charge();
        StoredTerms contract = input.contracts().get(original.parties().accountId()).stream()
                .map(BilledContract::contract)
                .filter(stored -> stored.terms().id() == billed.contract())
                .findFirst()
                .orElseThrow();
        // Through the end of the period, so that it is due in arrears as well.
        Run run = new Run(billed.period().end(), today);
        InvoiceDrafter drafter = new InvoiceDrafter(input.prices(), input.seller(), run);
        return drafter
                .drafts(
                        input.payers().get(original.parties().accountId()).billedAtOnce(),
                        List.of(waived(contract, days, reason)))
                .stream()
                .flatMap(draft -> draft.lines().stream())
                .filter(drafted -> isOf(drafted.charge(), billed))
                .toList();
    }

    private BilledContract waived(StoredTerms contract, List<ExcusedDays> days, String reason) throws SQLException {
        Terms terms = contract.terms();
        for (ExcusedDays waived : days) {
            terms = terms.with(new Change.DaysExcused(waived.lineId(), waived.days(), reason, today));
        }
        List<Long> lines =
                terms.linesKnownAt(LocalDate.MAX).stream().map(Line::id).toList();
        Billed billed = Billed.of(new BilledCharges(connection).all(lines));
        return new BilledContract(contract.with(terms), billed, LocalDate.MIN, Optional.empty());
    }

    private static boolean isOf(Charge drafted, Charge billed) {
        return drafted.line() == billed.line()
                && drafted.period().equals(billed.period())
                && drafted.key().equals(billed.key());
    }
}
