package org.kontor.invoicing;

/** Who supplies (BG-4) and who pays (BG-7), as they were on the day of issue. */
public record InvoiceParties(SellerParty seller, BuyerParty buyer) {}
