package org.kontor.money;

import java.util.Objects;

/** The tax class of a price: its name in the catalogue ({@code standard}) and its category of EN 16931. */
public record VatClass(String name, VatCategory category) {
    public VatClass {
        Objects.requireNonNull(name);
        Objects.requireNonNull(category);
    }
}
