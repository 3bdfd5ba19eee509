package org.kontor.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;

/** Tells holders of credits some days before they end. */
@ApplicationScoped
class WarnOfEndingCredits implements Work {
    @Inject
    private UsageCredits credits;

    @Override
    public String name() {
        return "credit-ends";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return credits.isWarningLeft(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return credits.isWarningLeft(businessDate) && credits.warn(businessDate);
    }
}
