package org.kontor.orders;

import org.kontor.catalog.Localized;
import org.kontor.contracts.ContractState;

/** A contract in which a seat can be taken. */
public record SeatContract(long id, String number, Localized product, ContractState state) {}
