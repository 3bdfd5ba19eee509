package org.kontor.privacy;

/** How a request to erase ended. */
public enum ErasureOutcome {
    /** What nothing keeps is erased. */
    ERASED,
    /** Not now; the answer says why. */
    REFUSED,
    /** By whoever asked. */
    WITHDRAWN
}
