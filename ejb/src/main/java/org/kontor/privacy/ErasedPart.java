package org.kontor.privacy;

/** What an erasure takes away, because nothing keeps it. */
public enum ErasedPart {
    /** Mail address of the account. */
    CONTACT,
    /** Names and mail addresses of the people of the team. */
    TEAM,
    /** Invitations to the portal, with names and addresses. */
    INVITATIONS,
    /** IBANs by which payments were recognised. */
    IBANS,
    /** Address and text of mails that are no business letters. */
    MAILS,
    /** Logins of the portal, and their users in Keycloak. */
    LOGINS,
    /** Keys of what the trail says of the account and proves nothing that is kept. */
    TRAIL,
    /** Address and text of all other mails, once the law does not keep them any more. */
    LETTERS,
    /** Name and postal address of the account, once the law keeps nothing of it any more. */
    NAME
}
