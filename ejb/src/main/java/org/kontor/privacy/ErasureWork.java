package org.kontor.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/** Ends what erasures began, and erases once a day what the law does not keep any longer. The business waits for neither. */
@ApplicationScoped
class ErasureWork implements Work {
    static final String NAME = "erasures";

    @Inject
    private ErasureSteps steps;

    private final AtomicReference<LocalDate> lookedOn = new AtomicReference<>(LocalDate.MIN);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return false;
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        if (lookedOn.get().isBefore(businessDate)) {
            lookAtRetention(businessDate);
            lookedOn.set(businessDate);
        }
        boolean done = false;
        for (ErasureSteps.Erased erased : steps.waiting(NAME)) {
            done |= goOn(erased);
        }
        return done;
    }

    /** What the law kept until yesterday: keys and letters by their day, the name in the end. */
    private void lookAtRetention(LocalDate today) {
        int destroyed;
        do {
            destroyed = steps.destroyKeys(today);
        } while (destroyed > 0);
        steps.due(NAME, ErasedPart.LETTERS, today)
                .forEach(erased -> tried(erased, () -> steps.forgetLetters(erased, today)));
        steps.due(NAME, ErasedPart.NAME, today).forEach(erased -> tried(erased, () -> steps.forgetName(erased, today)));
    }

    private static void tried(ErasureSteps.Erased erased, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            throw new PortionFailed(erased.requestId(), e);
        }
    }

    private boolean goOn(ErasureSteps.Erased erased) {
        try {
            return steps.goOn(erased);
        } catch (RuntimeException e) {
            throw new PortionFailed(erased.requestId(), e);
        }
    }
}
