package org.kontor.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.identity.Roles;

/** Proves that the archive is what it was: reads the bytes again and compares them with their hashes. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class DocumentProofs {
    private static final int MOST = 1000;

    @Inject
    private DocumentRepository repository;

    /**
     * Checks the next documents by id. Go on from {@link DocumentProof#lastId} until nothing was checked.
     *
     * @param afterId 0 to begin
     * @param most at most this many, up to 1000
     */
    public DocumentProof verify(long afterId, int most) {
        List<Long> ids = repository.ids(afterId, Math.max(1, Math.min(most, MOST)));
        // One by one: a thousand files at once would fill the memory.
        List<Long> damaged = ids.stream().filter(id -> !isIntact(id)).toList();
        return new DocumentProof(ids.size(), ids.isEmpty() ? afterId : ids.get(ids.size() - 1), damaged);
    }

    private boolean isIntact(long id) {
        Optional<StoredDocument> document = repository.find(id);
        return document.map(StoredDocument::isIntact).orElse(false);
    }
}
