package org.kontor.web.my;

/** What a member can do with an own contract; each has a form of its own on one page. */
public enum MyWish {
    PACKAGE,
    EXTRA,
    END_EXTRA,
    PAUSE,
    RESUME,
    CANCEL,
    UNDO;

    /** Whether there is nothing to choose, so that what it does is shown at once. */
    boolean isPlain() {
        return this == RESUME || this == CANCEL || this == UNDO;
    }
}
