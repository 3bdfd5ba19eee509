package org.kontor.dunning;

import java.util.List;
import org.kontor.money.Money;

/**
 * What a plan with an account would be about: all of a seller's documents that are due and that nothing stops.
 *
 * @param documents the oldest first
 */
public record PlanOffer(
        long accountId, String name, long sellerId, String seller, List<InstalmentPlan.Document> documents) {
    public PlanOffer {
        documents = List.copyOf(documents);
    }

    public Money total() {
        return Money.sum(documents.stream().map(InstalmentPlan.Document::agreed).toList());
    }
}
