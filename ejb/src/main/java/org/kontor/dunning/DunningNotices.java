package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Reminders that went out. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class DunningNotices {
    /** Type of a reminder as a subject of documents and messages. */
    public static final String SUBJECT = DossierRepository.SUBJECT;

    @Inject
    private NoticeRepository notices;

    @Inject
    private Documents documents;

    @Inject
    private Caller caller;

    /**
     * @throws NoSuchNotice if there is none with that id
     */
    public Notice find(long id) {
        return notices.find(id).orElseThrow(() -> new NoSuchNotice(id));
    }

    /** The newest first. */
    public Page<NoticeRow> ofAccount(long accountId, PageRequest request) {
        return notices.ofAccount(accountId, request);
    }

    /** The newest first. */
    public Page<NoticeRow> ofRun(long runId, PageRequest request) {
        return notices.ofRun(runId, request);
    }

    /** To the accounts for which the caller may act, the newest first. */
    @RolesAllowed(Roles.MEMBER)
    public Page<NoticeRow> mine(PageRequest request) {
        return notices.ofLogin(caller.name(), request);
    }

    /**
     * The letter as it was archived.
     *
     * @throws NoSuchNotice if there is none with that id, or its letter is not written yet
     */
    public DocumentFile file(long id) {
        return archived(id);
    }

    /**
     * As {@link #file(long)}, of a letter to an account for which the caller may act.
     *
     * @throws NoSuchNotice also if it went to somebody else
     */
    @RolesAllowed(Roles.MEMBER)
    public DocumentFile fileMine(long id) {
        if (!notices.isOfLogin(id, caller.name())) {
            throw new NoSuchNotice(id);
        }
        return archived(id);
    }

    private DocumentFile archived(long id) {
        return documents.files(SUBJECT, id, NoticeWriter.DOCUMENT).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchNotice(id));
    }
}
