package org.kontor.orders;

/**
 * A contract that pays for a product.
 *
 * @param product code of the product
 * @param line id of the line of the contract
 */
public record PayingLine(long contract, String product, long line) {}
