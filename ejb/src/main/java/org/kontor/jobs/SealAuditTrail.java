package org.kontor.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.audit.AuditSeals;

/** Seals what was recorded; the business does not wait for it. */
@ApplicationScoped
class SealAuditTrail implements Work {
    @Inject
    private AuditSeals seals;

    @Override
    public String name() {
        return "audit-seal";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return false;
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return seals.sealBatch();
    }
}
