package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/** Collects every day what is due, seller by seller. */
@ApplicationScoped
class CollectionWork implements Work {
    static final String NAME = "collection";

    @Inject
    private NightlyCollection nightly;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return nightly.isLeft(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        Optional<Long> seller = nightly.next(businessDate);
        seller.ifPresent(id -> collect(id, businessDate));
        return seller.isPresent();
    }

    private void collect(long sellerId, LocalDate day) {
        try {
            nightly.collect(sellerId, day);
        } catch (RuntimeException e) {
            throw new PortionFailed(sellerId, e);
        }
    }
}
