package org.kontor.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.settings.Configuration;

/** The whole archive, for the people of the office. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class Archive {
    @Inject
    private DocumentRepository repository;

    @Inject
    private Configuration configuration;

    /** The newest first; days are those of the business' zone. */
    public Page<ArchivedDocument> list(ArchiveFilter filter, PageRequest request) {
        return repository.page(new ArchiveQuery(filter, configuration.zone()), request);
    }

    /** Kinds of documents that are there, by name. */
    public List<String> kinds() {
        return repository.kinds();
    }

    /**
     * The bytes, after their hash was checked.
     *
     * @throws DocumentDamaged if they are not those that were stored
     */
    public Optional<DocumentFile> open(long id) {
        return repository.find(id).map(StoredDocument::checked);
    }
}
