package org.kontor.banking;

import java.util.List;
import java.util.stream.Stream;
import org.kontor.money.Money;

/**
 * A statement as a file tells it.
 *
 * @param line of the file
 * @param account its IBAN, or the number the bank gives it, without blanks
 * @param entries what is booked; what is only expected is left out
 */
record ReadStatement(int line, StatementKind kind, String account, StatementHead head, List<ReadEntry> entries) {
    ReadStatement {
        entries = List.copyOf(entries);
    }

    Money sum() {
        return Money.sum(entries.stream().map(entry -> entry.amount().amount()).toList());
    }

    /** Whether all amounts are in euro: others cannot be booked. */
    boolean isEuro() {
        Stream<Balance> balances = Stream.concat(head.opening().stream(), head.closing().stream());
        return entries.stream().allMatch(entry -> entry.amount().isEuro())
                && balances.allMatch(balance -> balance.amount().isEuro());
    }
}
