package org.kontor.banking;

import java.util.Optional;

/**
 * A bank account of a seller.
 *
 * @param version to notice that somebody else changed it meanwhile
 * @param mapping how files of columns are read; empty: none are taken
 */
public record BankAccount(
        long id, long sellerId, String seller, BankAccountDetails details, int version, Optional<CsvMapping> mapping) {}
