package org.kontor.documents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.TechnicalClock;

/**
 * The archive: bytes that never change, with their hash and the day until which they must be kept.
 *
 * <p>It does not know who may see what. It therefore works only inside the transaction of a boundary that does, as
 * {@code Invoices.file}; pages have none and cannot pass it by.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Documents {
    @Inject
    private DocumentRepository repository;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Event<DocumentStored> stored;

    /**
     * Archives a document.
     *
     * @return its id
     * @throws DocumentExists if the subject has a document of this kind and name
     */
    public long store(NewDocument document) {
        long id = repository.add(document, clock.now());
        stored.fire(new DocumentStored(document.subjectType(), document.subjectId(), document.kind()));
        return id;
    }

    /**
     * The bytes, after their hash was checked.
     *
     * @throws DocumentDamaged if they are not those that were stored
     */
    public Optional<DocumentFile> open(long id) {
        return repository.find(id).map(StoredDocument::checked);
    }

    /** The documents of a subject of one kind, by name, with their bytes checked. */
    public List<DocumentFile> files(String subjectType, long subjectId, String kind) {
        return repository.files(subjectType, subjectId, kind).stream()
                .map(StoredDocument::checked)
                .toList();
    }

    /** What is archived for a subject, by kind and name. */
    public List<DocumentRow> of(String subjectType, long subjectId) {
        return repository.rows(subjectType, subjectId);
    }
}
