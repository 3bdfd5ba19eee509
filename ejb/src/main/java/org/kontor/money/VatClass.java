package org.kontor.money;

import java.util.Objects;

/**
 * The tax class of a price: its name in the catalogue ({@code standard}), its category of EN 16931, and where what it
 * taxes counts as supplied.
 */
public record VatClass(String name, VatCategory category, PlaceOfSupply place) {
    public VatClass {
        Objects.requireNonNull(name);
        Objects.requireNonNull(category);
        Objects.requireNonNull(place);
    }

    /** Supplied where the property is, as nearly everything in a coworking space. */
    public VatClass(String name, VatCategory category) {
        this(name, category, PlaceOfSupply.PROPERTY);
    }

    /** The same class, taxed in another way. */
    public VatClass as(VatCategory other) {
        return new VatClass(name, other, place);
    }
}
