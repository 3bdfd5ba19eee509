package org.kontor.orders;

import java.util.OptionalLong;

/**
 * A contract that pays for a product.
 *
 * @param product code of the product
 * @param line id of the line of the contract
 * @param taker id of the person of the team who takes; empty for whose seat it is, or nobody in particular
 */
public record PayingLine(long contract, String product, long line, OptionalLong taker) {}
