package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.money.Money;

/**
 * A thousand payments whose meaning is known: none is matched wrongly, and nearly all whose meaning can be told are.
 *
 * <p>Who types the number of another customer can be told by his name or IBAN; if neither is known of him and the amount is
 * the same, nobody could.
 */
class ThousandPaymentsTest {
    private static final int PAYMENTS = 1000;
    private static final int CUSTOMERS = 3000;

    private int clear;
    private int clearMatched;
    private int matched;
    private final Map<String, int[]> byKind = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 2026, 424242})
    void matchesNoneWronglyAndNearlyAllThatAreClear(long seed) {
        Town town = new Town(seed, CUSTOMERS);
        Matcher matcher = new Matcher(new Candidates(town.facts()), Money.ZERO);
        List<Transfer> transfers = new Transfers(town, seed).write(PAYMENTS);
        List<String> wrong = transfers.stream()
                .filter(transfer -> !isRight(transfer, matcher.match(transfer.payment())))
                .map(transfer -> transfer + " -> " + matcher.match(transfer.payment()))
                .toList();
        print(seed, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(clearMatched).isGreaterThanOrEqualTo(clear * 95 / 100);
    }

    private boolean isRight(Transfer transfer, Outcome outcome) {
        boolean found = outcome instanceof Outcome.Matched;
        int[] counts = byKind.computeIfAbsent(transfer.kind(), kind -> new int[3]);
        counts[0]++;
        if (transfer.clear()) {
            clear++;
            counts[1]++;
        }
        if (found) {
            matched++;
            counts[2]++;
            clearMatched += transfer.clear() ? 1 : 0;
        }
        if (transfer.clear() && !found && Boolean.getBoolean("kontor.unmatched")) {
            System.out.println("not matched: " + transfer + " -> " + outcome);
        }
        return !(outcome instanceof Outcome.Matched match) || transfer.isMeant(match.match());
    }

    private void print(long seed, int wrong) {
        System.out.printf(
                "seed %d: %d payments, %d matched, %d wrong; clear %d, of them matched %d (%.1f %%), not %d%n",
                seed,
                PAYMENTS,
                matched,
                wrong,
                clear,
                clearMatched,
                100.0 * clearMatched / clear,
                clear - clearMatched);
        byKind.forEach((kind, counts) ->
                System.out.printf("  %-20s %4d, clear %4d, matched %4d%n", kind, counts[0], counts[1], counts[2]));
    }
}
