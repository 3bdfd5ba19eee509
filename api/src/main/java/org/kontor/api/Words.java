package org.kontor.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.catalog.Localized;

/** A text in both languages. */
@Schema(description = "A text in German and English")
record Words(String de, String en) {
    static Words of(Localized text) {
        return new Words(text.de(), text.en());
    }
}
