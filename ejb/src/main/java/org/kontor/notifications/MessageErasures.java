package org.kontor.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.kontor.identity.Roles;
import org.kontor.persistence.Sql;

/** Mails of which address and text are forgotten; that there was one, and what became of it, stays. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class MessageErasures {
    /** Kinds of mails that are no business letters: the law keeps none of them (§ 147 (1) no. 2 and 3 AO). */
    public static final Set<String> NO_LETTERS = Set.of(
            "account-changed",
            "balance-low",
            "credit-ends",
            "erasure-answered",
            "erasure-requested",
            "limit-near",
            "login-offer",
            "member-limit",
            "portal");

    @Inject
    private Sql sql;

    /**
     * Those of these that went out, or will not: others are left for a later call.
     *
     * @return how many are forgotten now
     */
    public int forget(Collection<Long> ids) {
        return ids.isEmpty()
                ? 0
                : sql.update(
                        "UPDATE message SET recipient = '', facts = '{}', reason = NULL WHERE recipient <> ''"
                                + " AND state IN ('SENT', 'UNCERTAIN', 'FAILED', 'BOUNCED') AND id IN ("
                                + Sql.marks(ids.size()) + ")",
                        ids.toArray());
    }
}
