package org.kontor.orders;

import java.time.LocalDate;

/** A contract in a price campaign. */
public record CampaignRow(long contractId, String contract, String payer, LocalDate movesOn, CampaignState state) {}
