package org.kontor.catalog;

/** What is known about a seller besides how it invoices. */
public record SellerDetails(LegalEntity entity, Address address, Contact contact, BankDetails bank) {}
