package org.kontor.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.audit.ChainProof;
import org.kontor.audit.SealChain;
import org.kontor.audit.SealedRow;
import org.kontor.audit.SealedTable;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;
import org.kontor.persistence.Sql;

/**
 * Proves that the archive is what it was: documents have the bytes of their hashes and the facts of their marks, and the
 * chain over the marks is whole.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class DocumentProofs {
    private static final int MOST = 1000;
    private static final SealedTable MARKS = new SealedTable(
            "document",
            "document_mark",
            "id, digest",
            1,
            (row, form) -> new SealedRow(row.getLong(1), List.of(row.getString(2))));

    @Inject
    private DocumentProofRepository repository;

    @Inject
    private Sql sql;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    /**
     * Checks the next documents by id. Go on from {@link DocumentProof#lastId} until nothing was checked.
     *
     * @param afterId 0 to begin
     * @param most at most this many, up to 1000
     */
    public DocumentProof verify(long afterId, int most) {
        List<DocumentProofRepository.Compared> compared =
                repository.compare(afterId, Math.max(1, Math.min(most, MOST)), businessDate.today());
        long last =
                compared.isEmpty() ? afterId : compared.get(compared.size() - 1).id();
        return new DocumentProof(
                compared.size(),
                last,
                compared.stream()
                        .map(DocumentProofRepository.Compared::broken)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Documents that were slipped in past the archive; at most 1000. */
    public List<BrokenDocument> unmarked() {
        return repository.unmarked(MOST);
    }

    /** Computes the chain again from the marks as they are now. */
    public ChainProof chain() {
        return new SealChain(sql, MARKS).verify();
    }

    /**
     * Seals the marks that wait, a batch at most.
     *
     * @return whether it is worth calling again at once
     */
    @RolesAllowed(Roles.SYSTEM)
    public boolean sealBatch() {
        return new SealChain(sql, MARKS).sealBatch(clock.now());
    }
}
