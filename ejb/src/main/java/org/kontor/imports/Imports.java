package org.kontor.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/**
 * Brings accounts, contracts, mandates and money along from other software: files are checked as a whole, which stores
 * nothing but the files; what has no problem is taken over when a person says so, all of it or nothing.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Imports {
    private static final String SUBJECT = "import";
    private static final int MOST_FILES = ImportKind.values().length;

    @Inject
    private ImportRepository imports;

    @Inject
    private ImportReader reader;

    @Inject
    private Caller caller;

    @Inject
    private TechnicalClock clock;

    @Inject
    private AuditTrail audit;

    /**
     * Checks files; each is named for what it tells of.
     *
     * @return id of the import, which is {@link ImportState#CHECKED} or {@link ImportState#REFUSED}
     * @throws NoFiles if there is none
     */
    public long check(List<ImportedFile> files) {
        if (files.isEmpty()) {
            throw new NoFiles();
        }
        Problems problems = new Problems();
        if (files.size() > MOST_FILES) {
            problems.add("", 0, "", new Refused("tooManyFiles", MOST_FILES));
        }
        Plan plan = problems.isEmpty() ? reader.read(files, problems) : new Plan();
        long id = imports.add(files, plan, problems, caller.name(), clock.now());
        audit.record("import.check", SUBJECT, Long.toString(id), plan.counts() + " " + problems.count());
        return id;
    }

    /**
     * Takes a checked import over, by a job.
     *
     * @throws ImportNotWaiting if somebody decided already
     */
    public void start(long id) {
        decide(id, ImportState.STARTED, "import.start");
    }

    /**
     * @throws ImportNotWaiting if somebody decided already
     */
    public void discard(long id) {
        decide(id, ImportState.DISCARDED, "import.discard");
    }

    private void decide(long id, ImportState decision, String action) {
        if (!imports.decide(id, decision)) {
            throw new ImportNotWaiting(find(id).id());
        }
        audit.record(action, SUBJECT, Long.toString(id), "");
    }

    /**
     * @throws NoSuchImport if there is none with that id
     */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    public Import find(long id) {
        return imports.find(id).orElseThrow(() -> new NoSuchImport(id));
    }

    /** The newest first. */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    public Page<Import> list(PageRequest request) {
        return imports.page(request);
    }

    /** By file and line; the first {@value Problems#MOST}. */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    public Page<ImportProblem> problems(long id, PageRequest request) {
        return imports.problems(id, request);
    }
}
