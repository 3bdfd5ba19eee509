package org.kontor.dunning;

/** What became of a payer in a run. */
public enum CaseState {
    /** Nobody looked yet; who has nothing to be told, is taken out. */
    NEW,
    PROPOSED,
    /** A person said no, with a reason. */
    EXCLUDED,
    SENT,
    /** Nothing was left to tell when it was released: paid, disputed or stopped meanwhile. */
    DROPPED
}
