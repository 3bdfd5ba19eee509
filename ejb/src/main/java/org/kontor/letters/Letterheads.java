package org.kontor.letters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/** How the letters of sellers look. Versions are only ever added: what was issued keeps the one it was issued with. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Letterheads {
    @Inject
    private LetterheadRepository letterheads;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private TechnicalClock clock;

    /** Id of the version that new letters of the seller get; 0 for the shipped look. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM, Roles.MEMBER})
    public long newest(long sellerId) {
        return letterheads.newest(sellerId);
    }

    /** A version by its id; the shipped look for 0. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM, Roles.MEMBER})
    public Letterhead version(long id) {
        return id == 0 ? Letterhead.SHIPPED : letterheads.find(id).orElseThrow();
    }

    /** The newest first. */
    public List<LetterheadVersion> versions(long sellerId) {
        return letterheads.versions(sellerId);
    }

    /**
     * What is issued from now on looks like this.
     *
     * @return id of the new version
     */
    @RolesAllowed(Roles.ADMIN)
    public long change(long sellerId, Letterhead letterhead) {
        Instant now = clock.now();
        long id = letterheads.add(sellerId, letterhead, new LetterheadVersion(0, now, caller.name()));
        audit.record("letterhead.change", "seller", Long.toString(sellerId), "version " + id);
        return id;
    }
}
