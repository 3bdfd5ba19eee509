package org.kontor.orders;

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
}
