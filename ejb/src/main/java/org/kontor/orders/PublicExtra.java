package org.kontor.orders;

import org.kontor.catalog.ProductRow;

/** Something that can be ordered beside a package. */
public record PublicExtra(ProductRow product, RegularPrice price, Availability availability) {}
