package org.kontor.identity;

/** Who may do what; the realm gives the roles, boundaries ask for them. */
public final class Roles {
    /** Runs the spaces: accounts, contracts, billing runs. The script client has this role too. */
    public static final String OPERATOR = "operator";

    /** Books: receivables, payments, exports. */
    public static final String ACCOUNTANT = "accountant";

    /** Sets up: sellers, settings, number series, the business date of a local stack. */
    public static final String ADMIN = "admin";

    /** Reads everything and changes nothing, as § 147 (6) AO wants it for tax auditors. */
    public static final String AUDITOR = "auditor";

    /** A customer in the portal: sees the accounts this login may act for. */
    public static final String MEMBER = "member";

    /** Whoever logged in, also with no role at all. */
    public static final String ANYBODY = "**";

    /** Background work, through a bean that runs as this role; no person has it. */
    public static final String SYSTEM = "system";

    private Roles() {}
}
