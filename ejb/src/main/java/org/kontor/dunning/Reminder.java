package org.kontor.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * What a payer is told on a day: one letter over all that is late, at the highest level in it.
 *
 * @param items those that step up, and those that were told before and are still open
 */
record Reminder(int level, List<Item> items) {

    /**
     * @param level the claim's own
     * @param steps whether it is told for the first time
     */
    record Item(Claim claim, int level, Money open, boolean steps) {}

    /** Empty if nothing steps up, or all of it is less than the policy's minimum. */
    static Optional<Reminder> of(List<Claim> claims, LocalDate day, Ladder ladder) {
        List<Item> items = claims.stream()
                .flatMap(claim -> item(claim, day, ladder).stream())
                .toList();
        Money open = Money.sum(items.stream().map(Item::open).toList());
        boolean steps = items.stream().anyMatch(Item::steps);
        if (!steps || open.compareTo(ladder.policy().minimum()) < 0) {
            return Optional.empty();
        }
        int highest = items.stream().mapToInt(Item::level).max().orElseThrow();
        return Optional.of(new Reminder(highest, items));
    }

    private static Optional<Item> item(Claim claim, LocalDate day, Ladder ladder) {
        Money open = claim.openOn(day);
        Optional<Item> step = ladder.step(claim, day).map(level -> new Item(claim, level, open, true));
        boolean told = claim.levelOn(day) >= 0 && open.signum() > 0 && !claim.isStopped(day);
        return step.or(() -> told ? Optional.of(new Item(claim, claim.levelOn(day), open, false)) : Optional.empty());
    }

    /** The highest level that is told for the first time: what is repeated beside it costs nothing again. */
    int step() {
        return items.stream().filter(Item::steps).mapToInt(Item::level).max().orElseThrow();
    }

    Money open() {
        return Money.sum(items.stream().map(Item::open).toList());
    }
}
