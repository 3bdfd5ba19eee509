package org.kontor.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Checks of the whole archive, portion by portion in the background: what tax auditors ask for (§ 147 (2) AO, GoBD). */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
public class ArchiveChecks {
    private static final int PORTION = 200;

    @Inject
    private ArchiveCheckRepository checks;

    @Inject
    private DocumentProofs proofs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private TechnicalClock clock;

    /**
     * Starts a check, unless one is going on.
     *
     * @return id of the check that goes on now
     */
    public long start() {
        Optional<Long> going = checks.unfinished();
        if (going.isPresent()) {
            return going.get();
        }
        long id = checks.start(caller.name(), clock.now());
        audit.record("archive.check", "archive_check", Long.toString(id), "");
        return id;
    }

    /**
     * @throws NoSuchCheck if there is none with that id
     */
    public ArchiveCheck find(long id) {
        return checks.find(id).orElseThrow(() -> new NoSuchCheck(id));
    }

    /** The check that was started last. */
    public Optional<ArchiveCheck> latest() {
        return checks.page(PageRequest.first(1)).rows().stream().findFirst();
    }

    /** The newest first. */
    public Page<ArchiveCheck> list(PageRequest request) {
        return checks.page(request);
    }

    /** What a check found, by document. */
    public Page<BrokenDocument> findings(long checkId, PageRequest request) {
        return checks.findings(checkId, request);
    }

    /**
     * Goes on with the oldest unfinished check; its progress is stored in the same transaction, so a kill repeats a
     * portion at most.
     *
     * @return whether something was done
     */
    @RolesAllowed(Roles.SYSTEM)
    public boolean checkNext() {
        Optional<ArchiveCheckRepository.Open> open = checks.claim();
        open.ifPresent(this::check);
        return open.isPresent();
    }

    private void check(ArchiveCheckRepository.Open open) {
        if (open.lastId() < open.upTo()) {
            checks.advance(open, proofs.verify(open.lastId(), PORTION));
        } else {
            checks.find(open, proofs.unmarked());
            checks.finish(open, proofs.chain(), clock.now());
        }
    }
}
