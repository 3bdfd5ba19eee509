package org.kontor.contracts;

/** Where a contract stands on a day; always computed. */
public enum ContractState {
    /** Signed, begins later. */
    SIGNED,
    RUNNING,
    /** Cancelled, still in force. */
    ENDING,
    ENDED
}
