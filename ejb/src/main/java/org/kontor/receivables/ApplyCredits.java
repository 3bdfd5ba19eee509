package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/** Applies credits by themselves where the operator wants it, as soon as an invoice or a payment makes it possible. */
@ApplicationScoped
class ApplyCredits implements Work {
    static final String NAME = "credits";

    @Inject
    private CreditOffsets offsets;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return offsets.isLeft(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        Optional<Long> account = offsets.next(businessDate);
        account.ifPresent(this::apply);
        return account.isPresent();
    }

    private void apply(long accountId) {
        try {
            offsets.applyAll(accountId);
        } catch (RuntimeException e) {
            throw new PortionFailed(accountId, e);
        }
    }
}
