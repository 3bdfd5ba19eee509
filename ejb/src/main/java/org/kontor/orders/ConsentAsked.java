package org.kontor.orders;

import java.util.List;
import java.util.Optional;
import org.kontor.legal.LegalText;

/**
 * A sentence that is shown with an order or agreed to by it.
 *
 * @param text the version of the text behind it; empty if the sentence is all
 */
public record ConsentAsked(ConsentKind kind, String said, Optional<LegalText> text) {

    /** Whether it has a box to be ticked. */
    public boolean isBox() {
        return switch (kind) {
            case TERMS, EARLY_START, VALUE_OWED, MANDATE -> true;
            case PRIVACY_SHOWN, WITHDRAWAL_SHOWN -> false;
        };
    }

    /** The same for the same words and versions of texts. */
    static String stored(List<ConsentAsked> all) {
        StringBuilder stored = new StringBuilder();
        for (ConsentAsked asked : all) {
            stored.append('\n').append(asked.kind()).append('\t').append(asked.said());
            asked.text().ifPresent(text -> stored.append('\t').append(text.id()));
        }
        return stored.toString();
    }

    /** As it is given. */
    PlacedOrder.Consent given() {
        return new PlacedOrder.Consent(kind, text.map(LegalText::id), said);
    }
}
