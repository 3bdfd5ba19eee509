package org.kontor.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;

/** Seals what was archived; the business does not wait for it. */
@ApplicationScoped
class SealDocuments implements Work {
    @Inject
    private DocumentProofs proofs;

    @Override
    public String name() {
        return "document-seal";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return false;
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return proofs.sealBatch();
    }
}
