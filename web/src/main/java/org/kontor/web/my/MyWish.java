package org.kontor.web.my;

/** What a member can do with an own contract; each has a form of its own on one page. */
public enum MyWish {
    PACKAGE,
    EXTRA,
    END_EXTRA,
    PAUSE,
    CANCEL,
    UNDO;

    /** Whether it costs more, so that the button has to say so (§ 312j (3) BGB). */
    boolean isOrder() {
        return this == PACKAGE || this == EXTRA;
    }
}
