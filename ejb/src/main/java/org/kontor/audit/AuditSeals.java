package org.kontor.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;
import org.kontor.persistence.Sql;

/** The chain of hashes over the audit trail. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
public class AuditSeals {
    // 2: with the encrypted texts and their keys.
    private static final int FORM = 2;
    private static final SealedTable ENTRIES = new SealedTable(
            "audit",
            "audit_entry",
            StoredEntry.COLUMNS,
            FORM,
            (row, form) -> AuditRepository.entry(row).sealed(form));

    @Inject
    private Sql sql;

    @Inject
    private TechnicalClock clock;

    /**
     * Seals the entries that wait, a batch at most.
     *
     * @return whether it is worth calling again at once: a whole batch was sealed
     */
    @RolesAllowed(Roles.SYSTEM)
    public boolean sealBatch() {
        return chain().sealBatch(clock.now());
    }

    /** Computes every hash of the chain again from the entries as they are now. Reads the whole trail. */
    public ChainProof verify() {
        return chain().verify();
    }

    private SealChain chain() {
        return new SealChain(sql, ENTRIES);
    }
}
