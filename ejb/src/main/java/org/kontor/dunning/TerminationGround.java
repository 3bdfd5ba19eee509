package org.kontor.dunning;

/** A contract that could be ended without notice because of arrears. */
public record TerminationGround(long contractId, String contract, RentArrears arrears) {}
