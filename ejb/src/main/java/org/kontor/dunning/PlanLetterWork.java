package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.accounts.Accounts;
import org.kontor.calendar.TechnicalClock;
import org.kontor.catalog.Sellers;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.Letterheads;

/** Prints the letters of instalment plans: read, print outside any transaction, store in one. */
@ApplicationScoped
class PlanLetterWork implements Work {
    private static final String NAME = "plan-letters";
    private static final int PORTION = 10;
    private static final LetterPrinter PRINTER = new LetterPrinter();

    @Inject
    private PlanRepository queue;

    @Inject
    private InstalmentPlans plans;

    @Inject
    private PlanArchive archive;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Letterheads letterheads;

    @Inject
    private TechnicalClock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return queue.isAnyUnrendered(NAME);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        List<Long> due = queue.unrendered(NAME, clock.now(), PORTION);
        PortionFailed.each(due, id -> {
            InstalmentPlan plan = plans.find(id);
            archive.store(plan, print(plan));
        });
        return !due.isEmpty();
    }

    private byte[] print(InstalmentPlan plan) {
        return PRINTER.print(new PlanLetter(
                        plan,
                        accounts.find(plan.parties().payer().accountId()),
                        sellers.find(plan.parties().sellerId()))
                .letter(letterheads.version(plan.parties().letterheadId())));
    }
}
