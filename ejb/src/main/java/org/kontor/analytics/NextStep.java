package org.kontor.analytics;

/** What somebody does next about money at risk. */
public enum NextStep {
    SETTLE_RETURN,
    RENEW_MANDATE,
    SETTLE_DELIVERY,
    /** A reminder is proposed and waits for its release. */
    RELEASE,
    /** Every level was told, and the last date to pay has passed. */
    HAND_OVER,
    /** It is time for a reminder, and none is proposed. */
    PROPOSE,
    /** The plan is not kept: talk, or let it be. */
    SEE_PLANS,
    /** A reminder went out, and its date to pay has not passed; or it is too early for one. */
    SEE_ACCOUNT
}
