package org.kontor.notifications;

/** What became of a mail that came back. */
public enum BounceOutcome {
    /** A message of ours is marked as bounced. */
    BOUNCED,
    /** The mail server still tries; nothing is marked. */
    DELAYED,
    /** It was taken before. */
    KNOWN,
    /** It is about no message of ours. */
    NOT_OURS,
    /** It is no report of a mail server. */
    NO_REPORT
}
