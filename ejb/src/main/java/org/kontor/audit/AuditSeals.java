package org.kontor.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;

/**
 * The chain of hashes over the audit trail: each seal covers a batch of entries and the seal before it, so that an
 * entry that was changed, removed or slipped in later shows.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
public class AuditSeals {
    /** Entries of one seal at most, so that a seal's list of ids stays small. */
    public static final int BATCH = 2000;

    @Inject
    private SealRepository seals;

    @Inject
    private TechnicalClock clock;

    /**
     * Seals the entries that wait, a batch at most.
     *
     * @return whether it is worth calling again at once: a whole batch was sealed
     */
    @RolesAllowed(Roles.SYSTEM)
    public boolean sealBatch() {
        List<AuditEntry> batch = seals.claimWaiting(BATCH);
        if (batch.isEmpty()) {
            return false;
        }
        Seal last = seals.last().orElse(Seal.BEFORE_ALL);
        // If another node sealed in the meantime, its seal has this number: leave the batch to the next call.
        if (seals.add(last.next(batch), clock.now())) {
            seals.forgetWaiting(batch);
        }
        return batch.size() == BATCH;
    }

    /** Computes every hash of the chain again from the entries as they are now. Reads the whole trail. */
    public ChainProof verify() {
        Seal previous = Seal.BEFORE_ALL;
        long sealed = 0;
        while (true) {
            List<StoredSeal> page = seals.after(previous.number());
            if (page.isEmpty()) {
                return seals.proof(previous.number(), sealed);
            }
            for (StoredSeal stored : page) {
                List<AuditEntry> entries = seals.entries(stored.ids());
                Seal expected = previous.next(entries);
                if (!stored.matches(expected)) {
                    return ChainProof.brokenAt(previous.number() + 1, sealed);
                }
                sealed += entries.size();
                previous = expected;
            }
        }
    }
}
