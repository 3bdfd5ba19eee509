package org.kontor.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * Whether a statement can be booked: it closes, and it goes on where the account was. What does not is parked for a
 * person, with all that is wrong and not only the first.
 */
final class StatementCheck {
    static final String CURRENCY = "banking.parked.currency";
    static final String WRONG_BALANCE = "banking.parked.balance";
    static final String NO_CLOSING = "banking.parked.noClosing";
    static final String GAP = "banking.parked.gap";
    static final String DOUBTFUL = "banking.parked.doubtful";

    private final ReadStatement statement;
    private final AccountState account;
    private final List<Optional<StoredEntry>> known;

    StatementCheck(ReadStatement statement, AccountState account, List<Optional<StoredEntry>> known) {
        this.statement = statement;
        this.account = account;
        this.known = known;
    }

    /** Nothing in it is new, and nothing says that it should be. */
    boolean isKnown() {
        return account.seen()
                || allKnown() && !isDoubtful() && problemsOfItself().isEmpty();
    }

    private boolean allKnown() {
        return !known.isEmpty() && known.stream().allMatch(Optional::isPresent);
    }

    /** Empty if it can be booked. */
    List<StatementProblem> problems() {
        List<StatementProblem> problems = new ArrayList<>(problemsOfItself());
        if (problems.isEmpty() && isDoubtful()) {
            problems.add(StatementProblem.of(DOUBTFUL, statement.line(), known.size(), statement.sum()));
        } else if (problems.isEmpty() && !goesOn()) {
            problems.add(StatementProblem.of(
                    GAP,
                    statement.line(),
                    account.balance().orElse(Money.ZERO),
                    sumOfNew(),
                    closing().orElse(Money.ZERO),
                    gap()));
        }
        return problems;
    }

    private List<StatementProblem> problemsOfItself() {
        List<StatementProblem> problems = new ArrayList<>();
        if (!statement.isEuro()) {
            problems.add(StatementProblem.of(CURRENCY, statement.line()));
        }
        Optional<Money> opening = opening();
        Optional<Money> closing = closing();
        if (opening.isPresent() && closing.isPresent() && isBalanced()) {
            Money expected = opening.get().plus(statement.sum());
            if (!expected.equals(closing.get())) {
                problems.add(StatementProblem.of(
                        WRONG_BALANCE,
                        statement.line(),
                        opening.get(),
                        statement.sum(),
                        closing.get(),
                        closing.get().minus(expected)));
            }
        }
        if (isBalanced() && closing.isEmpty()) {
            problems.add(StatementProblem.of(NO_CLOSING, statement.line()));
        }
        return problems;
    }

    /** What we have and what is new make what the bank says is there. */
    boolean goesOn() {
        return !isBalanced() || account.balance().isEmpty() || gap().isZero() || isBeforeAll();
    }

    /** A statement from before the first one: it must end where that began. */
    boolean isBeforeAll() {
        return account.isEarliest() && account.balance().equals(closing());
    }

    /** All looks as if it were booked, but the statement begins where the account stands: it may be money that is new. */
    private boolean isDoubtful() {
        return allKnown()
                && isBalanced()
                && !account.seen()
                && account.balance().isPresent()
                && account.balance().equals(opening())
                && !account.balance().equals(closing());
    }

    /** What is missing between the entries and the closing balance. */
    Money gap() {
        Optional<Money> closing = closing();
        return closing.isEmpty() || account.balance().isEmpty()
                ? Money.ZERO
                : closing.get().minus(account.balance().get().plus(sumOfNew()));
    }

    Money sumOfNew() {
        Money sum = Money.ZERO;
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isEmpty()) {
                sum = sum.plus(statement.entries().get(i).amount().amount());
            }
        }
        return sum;
    }

    private boolean isBalanced() {
        return statement.kind().isBalanced();
    }

    private Optional<Money> opening() {
        return statement.head().opening().map(balance -> balance.amount().amount());
    }

    private Optional<Money> closing() {
        return statement.head().closing().map(balance -> balance.amount().amount());
    }
}
