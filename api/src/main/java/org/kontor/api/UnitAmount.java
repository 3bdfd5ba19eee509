package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.money.UnitPrice;

/** A price as text: two decimals, up to four where they say something. */
@Schema(
        name = "UnitPrice",
        type = SchemaType.STRING,
        pattern = "\\d+\\.\\d{2,4}",
        examples = "149.00",
        description = "Euro a piece and interval, with two to four decimals")
record UnitAmount(@JsonValue String euro) {
    static UnitAmount of(UnitPrice price) {
        return new UnitAmount(price.toString());
    }
}
