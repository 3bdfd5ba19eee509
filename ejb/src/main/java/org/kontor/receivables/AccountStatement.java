package org.kontor.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.money.Money;

/**
 * What an account and a seller owed each other over some days.
 *
 * @param from first day
 * @param to last day
 * @param opening balance before the first day; above zero is owed by the account
 */
public record AccountStatement(
        Posting.Debtor debtor, LocalDate from, LocalDate to, Money opening, List<StatementLine> lines) {
    /** A movement before its balance is known. */
    record Movement(OpenItem.Document document, Money amount) {}

    public AccountStatement {
        lines = List.copyOf(lines);
    }

    static AccountStatement of(
            Posting.Debtor debtor, LocalDate from, LocalDate to, Money opening, List<Movement> movements) {
        List<StatementLine> lines = new ArrayList<>(movements.size());
        Money balance = opening;
        for (Movement movement : movements) {
            balance = balance.plus(movement.amount());
            lines.add(new StatementLine(movement.document(), movement.amount(), balance));
        }
        return new AccountStatement(debtor, from, to, opening, lines);
    }

    public Money closing() {
        return lines.isEmpty() ? opening : lines.get(lines.size() - 1).balance();
    }
}
