package org.kontor.banking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.receivables.Share;

/**
 * Where a payment may belong.
 *
 * @param place 1 is the likeliest
 */
public record Proposal(int place, Reason reason, List<Line> lines) {
    public Proposal {
        lines = List.copyOf(lines);
    }

    /**
     * @param entryId what it closes; empty for money on account
     * @param open what is open of that now
     */
    public record Line(
            AccountName account, Optional<Long> entryId, Optional<String> number, Money amount, Money open) {}

    Proposal plus(Proposal other) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(other.lines);
        return new Proposal(place, reason, all);
    }

    /** Whether less is open of something than it would close: somebody else paid it meanwhile. */
    public boolean isOutdated() {
        return lines.stream()
                .anyMatch(line -> line.entryId().isPresent() && line.amount().compareTo(line.open()) > 0);
    }

    Match match() {
        Map<Long, List<Line>> byAccount = new LinkedHashMap<>();
        lines.forEach(line -> byAccount
                .computeIfAbsent(line.account().id(), id -> new ArrayList<>())
                .add(line));
        List<Part> parts = new ArrayList<>();
        byAccount.forEach((account, own) -> parts.add(new Part(
                account,
                Money.sum(own.stream().map(Line::amount).toList()),
                own.stream()
                        .filter(line -> line.entryId().isPresent())
                        .map(line -> new Share(line.entryId().get(), line.amount()))
                        .toList())));
        return new Match(parts, reason);
    }
}
