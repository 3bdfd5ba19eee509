package org.kontor.invoicing;

/**
 * Who within the payer's house a line is charged to.
 *
 * @param member whose seat it is; empty if it is for all
 * @param costCentre BT-133; empty if there is none
 */
public record ChargedTo(String member, String costCentre) {
    /** The whole house. */
    public static final ChargedTo ALL = new ChargedTo("", "");
}
