package org.kontor.limits;

/** What happens when a member of a team reaches a limit. */
public enum LimitAction {
    /** The payer is told. */
    WARN,
    /** The payer is told, and the member can order nothing beyond it. What devices record is kept. */
    BLOCK,
    /** There is no limit any more. */
    NONE
}
