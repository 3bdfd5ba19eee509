package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.accounts.DeliveryWay;
import org.kontor.persistence.Sql;

/** How accounts want their documents now: one question a chunk. */
@ApplicationScoped
class DeliveryChoices {
    private static final Choice MAIL = new Choice(DeliveryWay.MAIL, "", "DE");

    @Inject
    private Sql sql;

    /**
     * @param postCode and {@code country} sort letters
     */
    record Choice(DeliveryWay way, String postCode, String country) {}

    /** By account id; whoever is missing gets mail. */
    private Map<Long, Choice> others(Collection<Long> accountIds) {
        Map<Long, Choice> choices = new HashMap<>();
        String ids = accountIds.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
        sql.list(
                        "SELECT id, delivery, post_code, country FROM account WHERE delivery <> 'MAIL' AND id IN ("
                                + ids + ")",
                        row -> Map.entry(
                                row.getLong(1),
                                new Choice(DeliveryWay.valueOf(row.getString(2)), row.getString(3), row.getString(4))))
                .forEach(choice -> choices.put(choice.getKey(), choice.getValue()));
        return choices;
    }

    /** By account id, for all of them. */
    Map<Long, Choice> of(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Choice> choices = others(accountIds);
        accountIds.forEach(id -> choices.putIfAbsent(id, MAIL));
        return choices;
    }
}
