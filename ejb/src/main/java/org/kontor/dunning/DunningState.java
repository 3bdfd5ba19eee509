package org.kontor.dunning;

/** Where a run is. */
public enum DunningState {
    /** Payers are being looked at. */
    DRAFTING,
    /** Looked at all of them, and there is nothing to tell. */
    EMPTY,
    /** Waits for a person. */
    PROPOSED,
    /** Released; letters are being written. */
    SENDING,
    DONE,
    WITHDRAWN
}
