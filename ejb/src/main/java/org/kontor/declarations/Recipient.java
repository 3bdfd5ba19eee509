package org.kontor.declarations;

/** Whoever is declared to: a seller, as he is reached otherwise. */
public record Recipient(long sellerId, String name, String address, String email) {}
