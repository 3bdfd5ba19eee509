package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.documents.NewDocument;
import org.kontor.documents.Retention;
import org.kontor.identity.Roles;

/** Stores the letters of reminders once; mail and paper that wait for them go on in the same transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeArchive {
    @Inject
    private NoticeRepository notices;

    @Inject
    private Documents documents;

    /** Does nothing if another node stored it meanwhile. */
    public void store(Notice notice, byte[] pdf) {
        if (notices.takeRendering(notice.row().id())) {
            String name = notice.row().number().replace('/', '-') + ".pdf";
            documents.store(new NewDocument(
                    DossierRepository.SUBJECT,
                    notice.row().id(),
                    NoticeWriter.DOCUMENT,
                    new DocumentFile(name, "application/pdf", pdf),
                    Retention.LETTERS.until(notice.row().issuedOn())));
        }
    }
}
