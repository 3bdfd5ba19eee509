package org.kontor.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * An order as it was placed.
 *
 * @param key known to whoever ordered only
 * @param content hash of what was ordered, by whom
 * @param deposit id of what was asked for with it; empty for none
 * @param placedOn the day that counts for the time to withdraw
 */
public record PlacedOrder(
        long id,
        String key,
        String content,
        Of of,
        Locale language,
        Told told,
        Money firstInvoice,
        Optional<Long> deposit,
        Instant placedAt,
        LocalDate placedOn,
        List<Consent> consents) {
    public PlacedOrder {
        consents = List.copyOf(consents);
    }

    /** Whose it is, as it is called today. */
    public record Of(long accountId, String account, String name, String email, long contractId, String contract) {}

    /**
     * What was shown or agreed to.
     *
     * @param textId version of the text behind it; empty if the sentence is all
     */
    public record Consent(ConsentKind kind, Optional<Long> textId, String said) {}

    Confirmed confirmed() {
        return new Confirmed(of.contract(), of.account(), placedOn, language, told, consents);
    }

    public boolean has(ConsentKind kind) {
        return consents.stream().anyMatch(consent -> consent.kind() == kind);
    }

    /** The text behind what was shown or agreed to. */
    Optional<Long> text(ConsentKind kind) {
        return consents.stream()
                .filter(consent -> consent.kind() == kind)
                .findFirst()
                .flatMap(Consent::textId);
    }
}
