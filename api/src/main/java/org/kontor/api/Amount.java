package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.money.Money;

/** Euro as text, so that no reader's floating point changes a cent. */
@Schema(
        type = SchemaType.STRING,
        pattern = "-?\\d+\\.\\d{2}",
        examples = "357.00",
        description = "Euro with two decimals; below zero if it is owed to the account")
record Amount(@JsonValue String euro) {
    static Amount of(Money money) {
        return new Amount(money.toString());
    }
}
