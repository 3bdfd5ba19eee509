package org.kontor.catalog;

/** Who may order a product; the office always may. */
public enum Audience {
    /** Nobody but the office. */
    OFFICE,
    /** Members too, for themselves in the portal. */
    MEMBERS,
    /** Everybody, without login on the public pages; so members too. */
    PUBLIC;

    /** Whether members may choose it themselves. */
    public boolean hasMembers() {
        return this != OFFICE;
    }
}
