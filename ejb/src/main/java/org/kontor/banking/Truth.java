package org.kontor.banking;

import java.time.LocalDate;
import java.util.List;
import org.kontor.money.Money;

/**
 * Whether the books hold together: what is on the bank accounts, what was allocated of it, what debtors were credited, and
 * what is open, each step with what is missing between two of them.
 */
public record Truth(LocalDate asOf, List<Step> steps) {
    public Truth {
        steps = List.copyOf(steps);
    }

    /** Whether nothing is missing anywhere. */
    public boolean isWhole() {
        return steps.stream().allMatch(step -> step.difference().isZero());
    }

    /**
     * Two sums that must be the same.
     *
     * @param key {@code bank}, {@code payments}, {@code clearing}, {@code debtors}, {@code control}
     * @param left figures of one side
     * @param right figures of the other
     */
    public record Step(String key, List<Figure> left, List<Figure> right) {
        public Step {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        public Money leftSum() {
            return sum(left);
        }

        public Money rightSum() {
            return sum(right);
        }

        public Money difference() {
            return leftSum().minus(rightSum());
        }

        private static Money sum(List<Figure> figures) {
            return Money.sum(figures.stream().map(Figure::amount).toList());
        }
    }

    /** A sum with its name. */
    public record Figure(String key, Money amount) {}
}
