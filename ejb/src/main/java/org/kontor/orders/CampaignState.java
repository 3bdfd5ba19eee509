package org.kontor.orders;

/** Where a contract stands in a price campaign. */
public enum CampaignState {
    WAITING,
    /** Its amendment is recorded and its payer told. */
    MOVED,
    /** It could not be moved any more: it was cancelled, changed, or bound in between. */
    LEFT,
    /** It failed and waits for a person. */
    PARKED
}
