package org.kontor.orders;

import org.kontor.catalog.Price;
import org.kontor.catalog.ProductRow;

/** What a member may choose for an own contract today. */
public record MemberOffer(ProductRow product, Price price) {}
