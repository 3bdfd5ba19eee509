package org.kontor.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/**
 * Makes what the trail says of somebody unreadable, by destroying keys: entries stay, and their seals hold. In transactions
 * of their own, because they wait for whoever writes with such a key.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AuditErasures {
    private static final int AT_ONCE = 1000;

    @Inject
    private Sql sql;

    @Inject
    private TechnicalClock clock;

    /**
     * What proves nothing that is kept cannot be read from now on; the rest until its last day. A login of the same name
     * that comes later is somebody else and gets keys of its own.
     *
     * @param lastingUntil the last day
     */
    public void erase(Person person, LocalDate lastingUntil) {
        sql.update(
                "UPDATE audit_key SET secret = NULL, owner = NULL, destroyed_at = ?"
                        + " WHERE owner = ? AND kind = ? AND keeping = ?",
                now(),
                person.name(),
                person.kind().name(),
                Keeping.BRIEF.name());
        sql.update(
                "UPDATE audit_key SET kept_until = ?, owner = IF(kind = 'LOGIN', NULL, owner)"
                        + " WHERE owner = ? AND kind = ? AND keeping = ?",
                lastingUntil,
                person.name(),
                person.kind().name(),
                Keeping.LASTING.name());
    }

    /**
     * Destroys keys whose last day is over.
     *
     * @return how many, at most 1000
     */
    public int destroyDue(LocalDate today) {
        return sql.update(
                "UPDATE audit_key SET secret = NULL, owner = NULL, destroyed_at = ?"
                        + " WHERE kept_until < ? AND secret IS NOT NULL LIMIT " + AT_ONCE,
                now(),
                today);
    }

    private LocalDateTime now() {
        return UtcTime.of(clock.now());
    }
}
