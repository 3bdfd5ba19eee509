package org.kontor.invoicing;

/**
 * Why a draft is not issued with its run, and who says so. Its days stay billable.
 *
 * @param reason may be empty for what is only held
 */
public record LeftOut(Kind kind, String reason, String by) {
    /** Whether it waits or somebody decided. */
    public enum Kind {
        HELD,
        EXCLUDED
    }
}
