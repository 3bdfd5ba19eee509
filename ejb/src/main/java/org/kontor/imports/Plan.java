package org.kontor.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.DebitAccount;
import org.kontor.accounts.ExistingAccount;
import org.kontor.accounts.MandateTerms;
import org.kontor.contracts.RunningContract;
import org.kontor.money.Money;

/** All that the files bring along, understood and checked; accounts are named by their numbers. */
final class Plan {
    final List<ExistingAccount> accounts = new ArrayList<>();
    final List<OfAccount<RunningContract>> contracts = new ArrayList<>();
    final List<OfAccount<Given>> mandates = new ArrayList<>();
    final List<OfAccount<Held>> deposits = new ArrayList<>();
    final List<OfAccount<Open>> items = new ArrayList<>();
    final List<NextNumber> numbers = new ArrayList<>();
    private final Map<ImportKind, Integer> counts = new EnumMap<>(ImportKind.class);

    record OfAccount<T>(String account, T value) {}

    /** @param lastCollected null if it was never used */
    record Given(MandateTerms terms, DebitAccount debited, LocalDate lastCollected) {}

    record Held(long sellerId, Money amount, String purpose) {}

    /** @param amount below zero is a balance of the account */
    record Open(long sellerId, String document, LocalDate dueOn, Money amount) {}

    record NextNumber(String series, int year, long next) {}

    void count(ImportKind kind, int rows) {
        counts.merge(kind, rows, Integer::sum);
    }

    /** Rows by kind, in the order of the kinds. */
    Map<ImportKind, Integer> counts() {
        return counts;
    }
}
