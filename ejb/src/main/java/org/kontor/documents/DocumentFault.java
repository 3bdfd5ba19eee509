package org.kontor.documents;

/** What can be wrong with an archived document. */
public enum DocumentFault {
    /** Its bytes are not those of its hash. */
    CONTENT,
    /** What stands beside its bytes is not what was stored: name, subject, hash, time, retention. */
    FACTS,
    /** It is gone, though it had to be kept. */
    MISSING,
    /** It was slipped in past the archive. */
    UNMARKED
}
